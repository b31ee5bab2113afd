import type { ClientBase } from 'pg'
import { insertRows } from './insertRows'
import type { Voorbeeldorganisatie } from './Voorbeeldorganisatie'
import { laatTeamsMeedoen } from './vulRondeAan'

/** Writes districts, teams, people with their roles, and rondes, within the transaction of the caller. */
export async function schrijfOrganisatie(
  client: ClientBase,
  organisatie: Voorbeeldorganisatie,
): Promise<void> {
  const { districten, teams, personen, rondes } = organisatie
  await insertRows(client, 'districten', districten, {
    id: ['text', (district) => district.id],
    naam: ['text', (district) => district.naam],
  })
  await insertRows(client, 'teams', teams, {
    id: ['text', (team) => team.id],
    naam: ['text', (team) => team.naam],
    district_id: ['text', (team) => team.districtId],
  })
  await insertRows(client, 'personen', personen, {
    id: ['text', (persoon) => persoon.id],
    naam: ['text', (persoon) => persoon.naam],
  })
  const rollen = personen.flatMap(({ id, rollen }) => rollen.map((rol) => ({ persoonId: id, ...rol })))
  await insertRows(client, 'rollen', rollen, {
    persoon_id: ['text', (rol) => rol.persoonId],
    rol: ['text', (rol) => rol.rol],
    team_id: ['text', (rol) => rol.teamId],
    district_id: ['text', (rol) => rol.districtId],
  })
  // Those before the open one were closed in time.
  const programmabureau = rollen.find(({ rol }) => rol === 'programmabureau')?.persoonId ?? null
  await insertRows(client, 'rondes', rondes, {
    id: ['text', (ronde) => ronde.id],
    kader_versie: ['text', (ronde) => ronde.kaderVersie],
    opent: ['date', (ronde) => ronde.opent],
    sluit: ['date', (ronde) => ronde.sluit],
    gesloten_op: ['timestamptz', (ronde) => (ronde === rondes.at(-1) ? null : eindVan(ronde.sluit))],
    gesloten_door: ['text', (ronde) => (ronde === rondes.at(-1) ? null : programmabureau)],
  })
  for (const { id } of rondes) await laatTeamsMeedoen(client, id)
}

/** The end of the working day; the Dutch day ends later than that in every season. */
const eindVan = (dag: string) => `${dag}T16:00:00.000Z`
