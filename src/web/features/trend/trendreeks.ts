import type { Trendpunt } from '~/contract/trends'

/** How many quarters a ronde lies after the year 0, so that two of them can be subtracted. */
export const kwartaalnummer = (ronde: string) => Number(ronde.slice(0, 4)) * 4 + Number(ronde.slice(6)) - 1

/** A point of which there is a mean. */
export type Meting = Trendpunt & { gemiddelde: number }

/** Whether there is a mean: where nobody scored there is none, which is not a zero (W4). */
export const isMeting = (punt: Trendpunt): punt is Meting => punt.gemiddelde !== null

/**
 * Whether a quarter has too few settled teams to stand beside the others: fewer than half of the most that there were. The
 * first teams of a quarter are no sample of all. A team is one, and its predecessors are as many as they were.
 */
export function isVoorlopig(
  { teams, voorgangers }: Pick<Trendpunt, 'teams' | 'voorgangers'>,
  punten: readonly Trendpunt[],
): boolean {
  const vanTeam = punten.some((punt) => punt.voorgangers.length > 0)
  const verwacht = vanTeam ? Math.max(voorgangers.length, 1) : Math.max(...punten.map((punt) => punt.teams))
  return teams * 2 < verwacht
}

/** Whether a quarter is of other teams than the one before: of a team itself, and before that of those that it came out of. */
export function isVanAnderen(punt: Trendpunt, vorige: Trendpunt | undefined): boolean {
  const wie = (een: Trendpunt) =>
    een.voorgangers
      .map(({ id }) => id)
      .sort()
      .join()
  return vorige !== undefined && wie(punt) !== wie(vorige)
}

/**
 * The points that a line may join: quarters in a row, in which the same was measured. It stops where nobody scored, where a
 * quarter is missing or has only its first teams, where what is measured became another thing, and where a team came out of
 * others.
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
      !isVanAnderen(punt, vorige) &&
      kwartaalnummer(punt.ronde) - kwartaalnummer(vorige.ronde) === 1
    if (isMeting(punt)) {
      if (sluitAan) reeksen.at(-1)?.push(punt)
      else reeksen.push([punt])
    }
    vorige = punt
  }
  return reeksen
}

/** From the last of a team's predecessors to the first of its own, where nothing else keeps the two apart. */
export function overgangen(punten: readonly Trendpunt[]): [Meting, Meting][] {
  return punten.flatMap((punt, i): [Meting, Meting][] => {
    const vorige = punten[i - 1]
    if (!vorige || !isVanAnderen(punt, vorige) || punt.breuk || !isMeting(vorige) || !isMeting(punt))
      return []
    return kwartaalnummer(punt.ronde) - kwartaalnummer(vorige.ronde) === 1 ? [[vorige, punt]] : []
  })
}

/**
 * The measurements since the last time that another thing was measured, or of other teams, of quarters with enough teams:
 * only these may be compared with each other.
 */
export function vergelijkbaar(punten: readonly Trendpunt[]): Meting[] {
  const breuk = punten.findLastIndex((punt, i) => punt.breuk || isVanAnderen(punt, punten[i - 1]))
  return punten
    .slice(Math.max(breuk, 0))
    .filter((punt): punt is Meting => isMeting(punt) && !isVoorlopig(punt, punten))
}
