import { inArray, sql } from 'drizzle-orm'
import type { Herindeling } from '~/contract/organisatie'
import type { Database, Query } from '../database/Database'
import { teams, teamvoorgangers } from '../database/schema'
import { ongeldig } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import { stemRondesAf } from '../ronde/rondeteams'
import { idLijst } from '../ronde/teamstanden'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'
import { eisDistrict } from './grijpDistrict'
import { eisVrijeNaam } from './grijpTeam'
import { nieuweId } from './nieuweId'
import { eisGeenPlanErna } from './planWijziging'

/**
 * Lets teams go up into new ones from a day on: merged, split, or (without predecessors) a team that is wholly new. The old
 * ones end the day before; the new ones get their begeleiders. Rondes that opened before stay as they are, and their
 * wegingen stay with the old teams.
 *
 * @throws {Probleemfout} 400 for teams, names, districts or a day that cannot be
 */
export async function deelTeamsHerIn(
  database: Database,
  { persoon }: BevoegdVoorOrganisatie,
  herindeling: Herindeling,
): Promise<void> {
  const { voorgangers, nieuw, per } = herindeling
  await database.transaction(async (transactie) => {
    await eisVoorgangers(transactie, voorgangers, per)
    const bezet = await transactie.select({ id: teams.id }).from(teams)
    const bezetteIds = new Set(bezet.map(({ id }) => id))
    const ids: string[] = []
    for (const [i, { naam, districtId }] of nieuw.entries()) {
      await eisDistrict(transactie, districtId, `nieuw.${i}.districtId`)
      await eisVrijeNaam(transactie, naam, per, { veld: `nieuw.${i}.naam`, behalve: voorgangers })
      if (nieuw.slice(0, i).some((eerder) => eerder.naam.toLowerCase() === naam.toLowerCase())) {
        throw ongeldig(`nieuw.${i}.naam`, 'dubbel', 'Geef elk nieuw team een eigen naam.')
      }
      const id = nieuweId(naam, bezetteIds)
      await transactie.insert(teams).values({ id, naam, districtId, begint: per })
      ids.push(id)
    }
    if (voorgangers.length > 0) await volgOp(transactie, voorgangers, ids, per)
    await stemRondesAf(transactie, [...voorgangers, ...ids], per)
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'teams-heringedeeld',
      van: { teams: voorgangers },
      naar: { teams: nieuw.map((team, i) => ({ id: ids[i], ...team })), per },
    })
  })
}

async function eisVoorgangers(transactie: Query, voorgangers: readonly string[], per: string): Promise<void> {
  const gevonden = await transactie
    .select()
    .from(teams)
    .where(inArray(teams.id, [...voorgangers]))
    .for('no key update')
  if (gevonden.length < voorgangers.length) {
    throw ongeldig('voorgangers', 'onbekend-team', 'Kies elk team één keer, uit de lijst.')
  }
  const dood = gevonden.find(
    ({ begint, eindigt }) => (begint !== null && begint >= per) || (eindigt !== null && eindigt < per),
  )
  if (dood)
    throw ongeldig('per', 'leeft-niet', `${dood.naam} bestaat niet op de dag ervoor. Kies een andere dag.`)
  if (voorgangers.length > 0) await eisGeenPlanErna(transactie, voorgangers, sql`${per}::date - 1`, 'per')
}

async function volgOp(
  transactie: Query,
  voorgangers: readonly string[],
  ids: readonly string[],
  per: string,
): Promise<void> {
  await transactie
    .update(teams)
    .set({ eindigt: sql`${per}::date - 1` })
    .where(inArray(teams.id, [...voorgangers]))
  await transactie
    .insert(teamvoorgangers)
    .values(ids.flatMap((teamId) => voorgangers.map((voorgangerId) => ({ teamId, voorgangerId }))))
  await transactie.execute(sql`
    insert into rollen (persoon_id, rol, team_id)
    select distinct r.persoon_id, 'begeleider', n.id
    from rollen r cross join unnest(${idLijst(ids)}) n(id)
    where r.rol = 'begeleider' and r.team_id = any(${idLijst(voorgangers)})`)
}
