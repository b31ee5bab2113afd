import type { Weging } from '~/contract/wegingen'
import type { Kader } from '~/domein/kader/Kader'
import type { Belemmering } from '~/domein/weging/belemmeringen'
import type { Indeling } from '~/domein/weging/indeel'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { tel } from '~/domein/weging/telling'
import type { Weg } from '~/domein/weging/weg'
import { stadiumVan } from './stadia'
import { Telwoord, telwoord, zoveel } from './telwoord'

/** The outcome in words. The rules say what and why, in data; here it becomes Dutch that a team understands. */

/** The heading of an outcome: the stadium, and how near the next one is when it is near (W8, *bijna*). */
export function kopVan(
  kader: Kader,
  { stadium, volgendStadium, belemmeringen, bijna }: Indeling,
  open: number,
): string {
  if (stadium === null || open > 0) return `Nog ${teGaan(open)}`
  const titel = stadiumVan(kader, stadium).titel
  if (!bijna || volgendStadium === null) return titel
  return `${titel}, ${zoveel(belemmeringen.length, 'stelling', 'stellingen')} van ${stadiumVan(kader, volgendStadium).titel}`
}

/** The heading of what has been settled: that stadium, also where the scores bring another (L3); null until then. */
export function vastgesteldeKop(kader: Kader, { vastgesteld }: Pick<Weging, 'vastgesteld'>): string | null {
  return vastgesteld && stadiumVan(kader, vastgesteld.stadium).titel
}

/** The same where it is the heading of a page, so that it says of which team. */
export function kopVanTeam(team: string, kader: Kader, indeling: Indeling, open: number): string {
  const onvolledig = indeling.stadium === null || open > 0
  return `${team}: ${onvolledig ? `nog ${teGaan(open)}` : kopVan(kader, indeling, open)}`
}

const teGaan = (open: number) => `${zoveel(open, 'antwoord', 'antwoorden')} te gaan`

/**
 * Why this is the outcome, in a few sentences (W2, W4, W7, W8).
 * @param open how many answers are missing, eindwegingen too: until then no stadium is claimed
 */
export function uitlegVan(kader: Kader, kenmerken: Kenmerken, indeling: Indeling, open: number): string {
  const { stadium, volgendStadium, belemmeringen, hoogstHaalbaar } = indeling
  const aantal = tel(kader, kenmerken).tellend.length
  if (stadium === null) {
    const haalbaar = stadiumVan(kader, hoogstHaalbaar)
    return haalbaar.minimum === null
      ? `Een stadium is er pas als alles is beantwoord. Nu al staat vast dat ${volgendStadium ? stadiumVan(kader, volgendStadium).titel : 'een hoger stadium'} dit kwartaal niet wordt gehaald.`
      : `Een stadium is er pas als alles is beantwoord. Met wat er nu staat is ${haalbaar.titel} nog haalbaar.`
  }
  if (open > 0)
    return 'Alle stellingen zijn beantwoord. Een stadium is er pas als ook de eindwegingen zijn gegeven.'
  const zinnen: string[] = []
  const huidig = stadiumVan(kader, stadium)
  if (huidig.minimum !== null) zinnen.push(`Alle ${aantal} stellingen halen wat ${huidig.titel} vraagt.`)
  if (volgendStadium === null) return zinnen.join(' ')
  const volgend = stadiumVan(kader, volgendStadium)
  const halen = aantal - belemmeringen.length
  zinnen.push(
    halen === 0
      ? `Nog geen stelling haalt wat ${volgend.titel} vraagt.`
      : `${halen} van de ${aantal} stellingen ${halen === 1 ? 'haalt' : 'halen'} wat ${volgend.titel} vraagt. ${Telwoord(belemmeringen.length)} ${belemmeringen.length === 1 ? 'staat' : 'staan'} nog in de weg.`,
  )
  return [...zinnen, ...toelichtingOpBelemmeringen(belemmeringen)].join(' ')
}

function toelichtingOpBelemmeringen(belemmeringen: readonly Belemmering[]): string[] {
  const zinnen: string[] = []
  const factor = belemmeringen.filter(({ succesfactor }) => succesfactor !== null)
  const minimum = factor[0]?.minimum
  const anderMinimum = belemmeringen.some((belemmering) => belemmering.minimum !== minimum)
  if (factor.length > 0 && (anderMinimum || factor.length === belemmeringen.length)) {
    const alle = factor.length === belemmeringen.length
    const wie = alle
      ? 'Zij horen'
      : `Daarvan ${factor.length === 1 ? 'hoort er één' : `horen er ${telwoord(factor.length)}`}`
    zinnen.push(
      belemmeringen.length === 1
        ? `Zij hoort bij een succesfactor en vraagt een ${minimum}.`
        : `${wie} bij een succesfactor, waar een ${minimum} nodig is.`,
    )
  }
  const zonderBeeld = belemmeringen.filter(({ reden }) => reden === 'geen-beeld').length
  if (zonderBeeld > 0) {
    zinnen.push(
      `Van ${zoveel(zonderBeeld, 'stelling', 'stellingen')} heeft het team geen beeld: wat niemand kan zien, is nog niet aangetoond.`,
    )
  }
  return zinnen
}

/** Up to so many stellingen somebody takes in as one list; of more, "these together are enough" is no comfort. */
const OVERZIENBAAR = 10

/** What the stellingen on the shortest way to a stadium are (W8). */
export function uitlegVanWeg(
  kader: Kader,
  naarStadium: string,
  belemmeringen: readonly Belemmering[],
): string {
  const aantal = belemmeringen.length
  if (aantal === 1) return 'Deze ene stelling is genoeg.'
  if (aantal <= OVERZIENBAAR)
    return `Deze ${zoveel(aantal, 'stelling', 'stellingen')} samen zijn genoeg, en geen ervan kan worden gemist.`
  const zonderBeeld = belemmeringen.some(({ reden }) => reden === 'geen-beeld')
  return `Er zijn nog ${zoveel(aantal, 'stelling', 'stellingen')} die omhoog moeten voor ${stadiumVan(kader, naarStadium).titel}${zonderBeeld ? ', of waarvan het team nog geen beeld heeft' : ''}.`
}

/** How far a stadium is: "nog 2 stellingen, samen 3 punten". */
export function afstand({ stappen, punten, zonderBeeld }: Weg): string {
  if (stappen.length === 0) return 'gehaald'
  const stellingen = `nog ${stappen.length} ${stappen.length === 1 ? 'stelling' : 'stellingen'}`
  const samen =
    punten === 0
      ? ''
      : `, ${stappen.length === 1 ? '' : 'samen '}${punten} ${punten === 1 ? 'punt' : 'punten'}`
  return stellingen + samen + (zonderBeeld === 0 ? '' : `, ${zonderBeeld} zonder beeld`)
}
