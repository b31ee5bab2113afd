import type { Rol } from '~/contract/aanmeldingen'
import { districten } from './districten'
import { naamVan } from './namen'
import { Toeval } from './Toeval'
import { naarId } from './teams'
import type { Voorbeeldpersoon, Voorbeeldteam } from './Voorbeeldorganisatie'

/** These teams have a regievoerder in any case: a demonstration with two people on one weging needs one. */
const metRegievoerder = ['smc-assen', 'smc-hengelo']

/** A town with this many teams has an adviser who leads wegingen in all of them. */
const teamsVoorEenAdviseur = 4

/**
 * Everybody of the example organisation. Each team has a manager Uitvoering as begeleider; about a third has a
 * regievoerder beside, the duale leiding in full. Ids follow from team and district and never change.
 */
export function maakPersonen(teams: readonly Voorbeeldteam[]): Voorbeeldpersoon[] {
  const zonderNaam: Omit<Voorbeeldpersoon, 'naam'>[] = [
    ...teams.flatMap(leidingVan),
    ...adviseurs(teams),
    ...districten.map(({ id }) => ({
      id: managerVan({ districtId: id }),
      rollen: [{ ...landelijk('districtsmanager'), districtId: id }],
    })),
    { id: 'programmabureau-1', rollen: [landelijk('programmabureau')] },
    { id: 'programmabureau-2', rollen: [landelijk('programmabureau')] },
    { id: 'beheerder-1', rollen: [landelijk('beheerder')] },
  ]
  return zonderNaam.map((persoon, i) => ({ ...persoon, naam: naamVan(i) }))
}

/** The begeleider who leads the conversation of this team in the example data. */
export function begeleiderVan(teamId: string): string {
  return `begeleider-${teamId}`
}

/** The districtsmanager who reviews its wegingen. */
export function managerVan({ districtId }: { districtId: string }): string {
  return `districtsmanager-${districtId}`
}

function leidingVan({ id }: Voorbeeldteam): Omit<Voorbeeldpersoon, 'naam'>[] {
  const manager = { id: begeleiderVan(id), rollen: [begeleider(id)] }
  const duaal = metRegievoerder.includes(id) || new Toeval(`leiding ${id}`).kans(0.3)
  return duaal ? [manager, { id: `regievoerder-${id}`, rollen: [begeleider(id)] }] : [manager]
}

function adviseurs(teams: readonly Voorbeeldteam[]): Omit<Voorbeeldpersoon, 'naam'>[] {
  return [...new Set(teams.map((team) => team.plaats))].flatMap((plaats) => {
    const hier = teams.filter((team) => team.plaats === plaats)
    if (hier.length < teamsVoorEenAdviseur) return []
    return [{ id: `adviseur-${naarId(plaats)}`, rollen: hier.map((team) => begeleider(team.id)) }]
  })
}

function begeleider(teamId: string) {
  return { ...landelijk('begeleider'), teamId }
}

function landelijk(rol: Rol): Voorbeeldpersoon['rollen'][number] {
  return { rol, teamId: null, districtId: null }
}
