/** Where the weging of a team stands, for who waits for it. */
export const werkstatussen = [
  'niet-begonnen',
  'bezig',
  'teruggegeven',
  'in-correctie',
  'ingediend',
  'vastgesteld',
] as const
export type Werkstatus = (typeof werkstatussen)[number]

/**
 * Why a team stands on top of the werklijst, most urgent first. D1: handed in, so the districtsmanager is to act. D2: the
 * last day is near or over and nothing was handed in. D3: given back or being corrected, and waiting for the team. D4: no
 * start made. D5: nearly at the next stadium (W8). D6: a lower stadium than last time.
 */
export const uitzonderingen = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'] as const
export type Uitzondering = (typeof uitzonderingen)[number]

/** From so many days before the last day on, what was not handed in is an exception (D2). */
const DAGEN_VOOR_SLUITING = 7

/** What is counted of one team, in one ronde. A rang is the place of a stadium in its kader, 0 for the lowest. */
export interface Teamstand {
  status: Werkstatus
  /** Whole days until the last day of the ronde; negative once it is over. */
  dagenTotSluiting: number
  /** The settled stadium, or else the computed one; null while nothing was handed in. */
  rang: number | null
  /** The computed stadium, to which `bijna` belongs. */
  berekendeRang: number | null
  bijna: boolean
  /** The stadium of last time; null when there is none to compare with. */
  vorigeRang: number | null
  /** A revisie of this ronde is settled, whatever is being done to a later one. */
  isVastgesteld: boolean
}

/** The exceptions of one team, most urgent first (D1 to D6). */
export function uitzonderingenVan(stand: Teamstand): Uitzondering[] {
  const { status, rang, berekendeRang, vorigeRang } = stand
  const bijTeam = status !== 'ingediend' && !stand.isVastgesteld
  const geldt: Record<Uitzondering, boolean> = {
    D1: status === 'ingediend',
    D2: bijTeam && stand.dagenTotSluiting < DAGEN_VOOR_SLUITING,
    D3: status === 'teruggegeven' || status === 'in-correctie',
    D4: status === 'niet-begonnen',
    // Who was settled above what was computed is there already.
    D5: stand.bijna && rang !== null && rang === berekendeRang,
    D6: rang !== null && vorigeRang !== null && rang < vorigeRang,
  }
  return uitzonderingen.filter((code) => geldt[code])
}

/** A status from what is stored. @param status null when the team has not begun */
export function werkstatusVan(
  status: 'concept' | 'ingediend' | 'vastgesteld' | null,
  { revisie, isTeruggegeven }: { revisie: number; isTeruggegeven: boolean },
): Werkstatus {
  if (status === null) return 'niet-begonnen'
  if (status !== 'concept') return status
  if (isTeruggegeven) return 'teruggegeven'
  return revisie > 1 ? 'in-correctie' : 'bezig'
}
