import type { Verdeling } from '~/contract/landelijkBeeld'
import { opsomming } from '../../ui/opsomming'

/** From this score on a stelling is more than half way. */
const HOOG = 4

/** What there is to see in the distributions of a section: on which stelling the fewest teams give a 4 or 5. */
export function verdelingkop(verdelingen: readonly Verdeling[]): string {
  const gescoord = verdelingen
    .filter(({ aantal }) => aantal > 0)
    .map(({ stellingId, scores }) => ({
      id: stellingId,
      hoog: scores.slice(HOOG - 1).reduce((som, teams) => som + teams, 0),
    }))
  if (gescoord.length === 0) return 'Nog geen scores'
  const minste = Math.min(...gescoord.map(({ hoog }) => hoog))
  const ids = gescoord.filter(({ hoog }) => hoog === minste).map(({ id }) => id)
  if (ids.length === gescoord.length) return `Op elke stelling ${geven(minste)} een 4 of 5`
  return `Op ${opsomming(ids)} ${geven(minste)} een 4 of 5, het minst van dit onderdeel`
}

function geven(teams: number): string {
  if (teams === 0) return 'geeft geen enkel team'
  return teams === 1 ? 'geeft 1 team' : `geven ${teams} teams`
}
