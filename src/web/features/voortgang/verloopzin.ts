import type { Telling } from '~/contract/rondes'
import { telwoord, zoveel } from '../../weergave/telwoord'

interface Dag extends Telling {
  dag: string
}

const WEEK = 7
const begonnen = ({ teams, nietBegonnen }: Telling) => teams - nietBegonnen
const binnen = ({ ingediend, vastgesteld }: Telling) => ingediend + vastgesteld

/** What there is to see in the course of a ronde: what the last seven days brought. */
export function verloopkop(verloop: readonly Dag[]): string {
  const nu = verloop.at(-1)
  if (!nu) return 'Het verloop'
  const toen = verloop.at(-1 - WEEK) ?? verloop[0] ?? nu
  const [erbij, ingediend] = [begonnen(nu) - begonnen(toen), binnen(nu) - binnen(toen)]
  if (erbij <= 0 && ingediend <= 0) return 'In de laatste zeven dagen kwam er niets bij'
  if (erbij <= 0) return `In de laatste zeven dagen dienden ${zoveel(ingediend, 'team', 'teams')} in`
  const begin = `In de laatste zeven dagen ${erbij === 1 ? 'begon' : 'begonnen'} ${zoveel(erbij, 'team', 'teams')}`
  if (ingediend <= 0) return `${begin}; er kwam geen weging binnen`
  return `${begin} en ${ingediend === 1 ? 'diende' : 'dienden'} er ${telwoord(ingediend)} in`
}

/** The course in words: how it stood after each quarter of the days so far, from the first team on. */
export function verloopsamenvatting(verloop: readonly Dag[], dagnaam: (dag: string) => string): string {
  const punten = [0.25, 0.5, 0.75, 1].flatMap(
    (deel) => verloop[Math.round((verloop.length - 1) * deel)] ?? [],
  )
  return punten
    .filter(({ dag }, i) => punten.findIndex((ander) => ander.dag === dag) === i)
    .filter((dag, i, over) => begonnen(dag) > 0 || i === over.length - 1)
    .map((dag) => {
      const [aantal, ingediend] = [begonnen(dag), binnen(dag)]
      if (aantal === 0) return `Op ${dagnaam(dag.dag)} was nog geen team begonnen.`
      const begin = `Op ${dagnaam(dag.dag)} ${aantal === 1 ? 'was' : 'waren'} ${telwoord(aantal)} van de ${dag.teams} teams begonnen`
      if (ingediend === 0) return `${begin}; nog geen team had ingediend.`
      return `${begin} en ${ingediend === 1 ? 'had' : 'hadden'} er ${telwoord(ingediend)} ingediend.`
    })
    .join(' ')
}

/** Every seventh day and the last one, newest first. */
export function perWeek<D extends Dag>(verloop: readonly D[]): D[] {
  return verloop.filter((_, i) => (verloop.length - 1 - i) % WEEK === 0).reverse()
}

/** How long teams can still begin; null when they cannot. */
export function nogDagen(dagen: number): string | null {
  if (dagen < 0) return null
  if (dagen === 0) return 'Vandaag is de laatste dag om te beginnen.'
  return `Teams kunnen nog ${zoveel(dagen, 'dag', 'dagen')} beginnen.`
}
