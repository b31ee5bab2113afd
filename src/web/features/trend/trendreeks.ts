import type { Trendpunt } from '~/contract/trends'

/** How many quarters a ronde lies after the year 0, so that two of them can be subtracted. */
export const kwartaalnummer = (ronde: string) => Number(ronde.slice(0, 4)) * 4 + Number(ronde.slice(6)) - 1

/** A point of which there is a mean. */
export type Meting = Trendpunt & { gemiddelde: number }

/** Whether there is a mean: where nobody scored there is none, which is not a zero (W4). */
export const isMeting = (punt: Trendpunt): punt is Meting => punt.gemiddelde !== null

/**
 * Whether a quarter has too few settled teams to stand beside the others: fewer than half of the most that there were. The
 * first teams of a quarter are no sample of all.
 */
export function isVoorlopig({ teams }: Pick<Trendpunt, 'teams'>, punten: readonly Trendpunt[]): boolean {
  return teams * 2 < Math.max(...punten.map((punt) => punt.teams))
}

/**
 * The points that a line may join: quarters in a row, in which the same was measured. It stops where nobody scored, where a
 * quarter is missing or has only its first teams, and where what is measured became another thing.
 */
export function stukken(punten: readonly Trendpunt[]): Meting[][] {
  const reeksen: Meting[][] = []
  let vorige: Trendpunt | null = null
  for (const punt of punten) {
    const sluitAan =
      vorige !== null &&
      isMeting(vorige) &&
      !isVoorlopig(vorige, punten) &&
      !isVoorlopig(punt, punten) &&
      !punt.breuk &&
      kwartaalnummer(punt.ronde) - kwartaalnummer(vorige.ronde) === 1
    if (isMeting(punt)) {
      if (sluitAan) reeksen.at(-1)?.push(punt)
      else reeksen.push([punt])
    }
    vorige = punt
  }
  return reeksen
}

/**
 * The measurements since the last time that another thing was measured, of quarters with enough teams: only these may be
 * compared with each other.
 */
export function vergelijkbaar(punten: readonly Trendpunt[]): Meting[] {
  const breuk = punten.findLastIndex((punt) => punt.breuk)
  return punten
    .slice(Math.max(breuk, 0))
    .filter((punt): punt is Meting => isMeting(punt) && !isVoorlopig(punt, punten))
}
