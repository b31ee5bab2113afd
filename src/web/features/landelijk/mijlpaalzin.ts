import type { Mijlpaal } from '~/contract/landelijkBeeld'
import { metKomma } from '../../ui/getal'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { telwoord, zoveel } from '../../weergave/telwoord'

/** A number of teams per quarter: whole without a decimal, "minder dan 0,1" instead of a zero that is none. */
export function perKwartaal(aantal: number): string {
  if (Number.isInteger(aantal)) return `${aantal} ${Math.abs(aantal) === 1 ? 'team' : 'teams'}`
  if (Math.abs(aantal) < 0.05) return 'minder dan 0,1 team'
  return `${metKomma(aantal)} ${aantal < 1 ? 'team' : 'teams'}`
}

/** How many teams have reached the goal. */
export function hoeveelZover({ bereikt, nodig }: Pick<Mijlpaal, 'bereikt' | 'nodig'>): string {
  const teams = bereikt + nodig
  if (bereikt === 0) return `Nog geen van de ${teams} teams is zover`
  return `${bereikt} van ${teams} teams ${bereikt === 1 ? 'is' : 'zijn'} zover`
}

/** Whether the day lay before this ronde began: then it is no goal any more, but a promise that was kept or not. */
export function isVoorbij({ voor }: Pick<Mijlpaal, 'voor'>, ronde: string): boolean {
  const maand = String(Number(ronde.at(-1)) * 3 - 2).padStart(2, '0')
  return voor <= `${ronde.slice(0, 4)}-${maand}-01`
}

/** What the goal asks of the quarters that are left. */
export function watNodigIs(mijlpaal: Mijlpaal, ronde: string): string {
  const { nodig, nodigPerKwartaal, kwartalenTeGaan } = mijlpaal
  if (nodig === 0) return 'Alle teams zijn zover.'
  if (isVoorbij(mijlpaal, ronde)) {
    return `Die dag is voorbij, en ${zoveel(nodig, 'team is', 'teams zijn')} nog niet zover.`
  }
  if (nodigPerKwartaal === null) {
    return `Nog ${zoveel(nodig, 'team', 'teams')}, en na dit kwartaal is er geen kwartaal meer over.`
  }
  const hoelang =
    kwartalenTeGaan === 1 ? 'in één kwartaal' : `per kwartaal, ${telwoord(kwartalenTeGaan)} kwartalen lang`
  return `Dat vraagt ${perKwartaal(nodigPerKwartaal)} ${hoelang}.`
}

/** How fast it went so far, and since when that is measured. */
export function hoeHetGing({ tempo, tempoSinds }: Mijlpaal): string {
  if (tempoSinds === null) return 'Er is nog geen eerder kwartaal om een tempo mee te bepalen.'
  const sinds = `sinds ${kwartaalnaam(tempoSinds)}`
  if (tempo === 0) return `Tot nu toe kwamen er geen teams bij ${sinds}.`
  if (tempo < 0) return `Tot nu toe gingen er gemiddeld ${perKwartaal(-tempo)} per kwartaal af ${sinds}.`
  return `Tot nu toe ${tempo === 1 ? 'kwam' : 'kwamen'} er gemiddeld ${perKwartaal(tempo)} per kwartaal bij ${sinds}.`
}
