import type { Kader } from '~/domein/kader/Kader'
import { antwoordenBij } from '../antwoorden'
import { kwartaalVan } from '../kwartaal'
import { momentenIn } from '../momenten'
import { begeleiderVan, managerVan } from '../personen'
import { Toeval } from '../Toeval'
import type { Voorbeeldweging } from '../Voorbeeldorganisatie'
import { rondeId } from './gepubliceerd'
import { scoresVan2024 } from './scores2024'
import { maakTeams2024 } from './teams2024'

/** Its first and last day. */
export const kwartaal2024 = kwartaalVan('2024-01-01')

/**
 * The wegingen of the published quarter: 103 teams, all settled as computed. Constructed, answer by answer, so that the rules
 * give what was published; the answers themselves never were. Pure: always the same.
 */
export function maakWegingen2024(kader: Kader): Voorbeeldweging[] {
  const teams = maakTeams2024()
  const scores = scoresVan2024(kader, teams)
  return teams.map(({ teamId, districtId, kenmerken }) => {
    const toeval = new Toeval(`2024 weging ${teamId}`)
    const { gestartOp, ingediendOp, beoordeeldOp, antwoordOp } = momentenIn(kwartaal2024, toeval)
    const antwoorden = antwoordenBij(kader, kenmerken, scores.get(teamId) ?? new Map(), toeval)
    return {
      id: toeval.uuid(),
      teamId,
      rondeId,
      kaderVersie: kader.versie,
      kenmerken,
      status: 'vastgesteld',
      gestartOp,
      ingediendOp,
      teruggegeven: null,
      vastgesteld: { op: beoordeeldOp, persoonId: managerVan({ districtId }), hogerOmdat: null },
      persoonId: begeleiderVan(teamId),
      antwoorden: antwoorden.map((antwoord, i) => ({ ...antwoord, gewijzigdOp: antwoordOp(i) })),
    }
  })
}
