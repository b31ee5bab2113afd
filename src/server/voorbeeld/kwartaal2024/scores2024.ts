import type { Kader, Stelling } from '~/domein/kader/Kader'
import type { Score, Waarde } from '~/domein/weging/Antwoord'
import { basisstadium, eisVan } from '~/domein/weging/eis'
import { isVanToepassing, tel } from '~/domein/weging/telling'
import { Toeval } from '../Toeval'
import { sectiegemiddelden } from './gepubliceerd'
import { ijk } from './ijk'
import type { Team2024 } from './teams2024'

/** Which share of the answers of a team in ontwikkeling was geen beeld. */
const aandeelGeenBeeld = 0.05

/** One answer before it is set on the scale: how this team finds this stelling, and between which scores it must stay. */
interface Ruw {
  team: Team2024
  stellingId: string
  getal: number
  minimum: Score
  maximum: Score
}

/**
 * What every team scored, by team id and then by stelling id. What is particular to a team, a section and a stelling is drawn
 * by chance; then each section of each group is shifted as a whole until its mean is the published one.
 */
export function scoresVan2024(kader: Kader, teams: readonly Team2024[]): Map<string, Map<string, Waarde>> {
  const perTeam = new Map(teams.map(({ teamId }) => [teamId, new Map<string, Waarde>()]))
  const struikelblokken = new Map(teams.map((team) => [team.teamId, struikelblokkenVan(kader, team)]))
  for (const { id, stellingen } of kader.secties) {
    for (const groep of ['inDeBasis', 'inOntwikkeling'] as const) {
      const leden = teams.filter(({ stand }) => (stand === 'basis') === (groep === 'inDeBasis'))
      const ruw = leden.flatMap((team) =>
        stellingen.flatMap((stelling) => {
          if (!isVanToepassing(stelling, team.kenmerken)) return []
          if (heeftBeeld(team, stelling)) {
            return [ruweScore(kader, team, stelling, struikelblokken.get(team.teamId) ?? [])]
          }
          perTeam.get(team.teamId)?.set(stelling.id, 'geen-beeld')
          return []
        }),
      )
      const scores = ijk(ruw, sectiegemiddelden[id]?.[groep] ?? 3)
      for (const [i, { team, stellingId }] of ruw.entries()) {
        perTeam.get(team.teamId)?.set(stellingId, scores[i] as Score)
      }
    }
  }
  return perTeam
}

/** The one to three stellingen that keep a team that is nearly there just under the basis (W8). */
function struikelblokkenVan(kader: Kader, { teamId, kenmerken, stand }: Team2024): string[] {
  if (stand !== 'bijna') return []
  const toeval = new Toeval(`2024 struikelt ${teamId}`)
  const kandidaten = tel(kader, kenmerken).tellend.filter(
    ({ bijBasisVolstaat }) => bijBasisVolstaat === undefined,
  )
  return toeval
    .schud(kandidaten)
    .slice(0, toeval.geheel(1, 3))
    .map(({ id }) => id)
}

/** Who is in de basis, or nearly, has a view of everything: what nobody can see has not been shown (W4). */
function heeftBeeld({ teamId, stand }: Team2024, { id }: Stelling): boolean {
  return stand !== 'onderweg' || !new Toeval(`2024 beeld ${teamId} ${id}`).kans(aandeelGeenBeeld)
}

function ruweScore(
  kader: Kader,
  team: Team2024,
  stelling: Stelling,
  struikelblokken: readonly string[],
): Ruw {
  const { teamId, kenmerken, stand, niveau } = team
  const eigen = (wat: string, standaardafwijking: number) =>
    new Toeval(`2024 ${wat} ${teamId}`).spreiding(standaardafwijking)
  const opBsn = stelling.bijBasisVolstaat === 'indeling-op-bsn' && kenmerken.indelingOpBsn
  const sectie = stelling.id.split('.')[0]
  const getal =
    (opBsn ? -2 : niveau) +
    (stand === 'bijna' ? 1 : 0) +
    new Toeval(`stelling ${stelling.id}`).spreiding(0.3) +
    eigen(`sectie ${sectie}`, 0.3) +
    eigen(`stelling ${stelling.id}`, 0.6)
  const basis = stand === 'onderweg' ? null : basisstadium(kader)
  const gevraagd = (basis && eisVan(kader, kenmerken, stelling, basis).minimum) ?? 1
  const struikelt = struikelblokken.includes(stelling.id)
  return {
    team,
    stellingId: stelling.id,
    getal,
    minimum: (struikelt ? gevraagd - 1 : gevraagd) as Score,
    maximum: (struikelt ? gevraagd - 1 : 5) as Score,
  }
}
