import { asc, eq, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { rondeteams } from '../database/schema'
import { ongeldig, Probleemfout } from '../http/Probleemfout'
import { idLijst } from './teamstanden'

interface Looptijd {
  id: string
  opent: string
  sluit: string
}

/**
 * Makes exactly these teams take part. Who comes in does so under the name and in the district of today; who stays keeps
 * the name of then.
 *
 * @throws {Probleemfout} 400 for a team that does not live during the ronde; 409 for one to be taken out that has begun
 */
export async function kiesTeams(
  transactie: Query,
  ronde: Looptijd,
  gekozen: readonly string[],
): Promise<void> {
  // Held, so that nobody begins a weging while the team is taken out.
  const nu = await transactie
    .select({ id: rondeteams.teamId, naam: rondeteams.teamNaam })
    .from(rondeteams)
    .where(eq(rondeteams.rondeId, ronde.id))
    .orderBy(asc(rondeteams.teamNaam))
    .for('update')
  const weg = nu.filter(({ id }) => !gekozen.includes(id))
  await eisNietBegonnen(transactie, ronde.id, weg)
  const bij = [...new Set(gekozen)].filter((id) => !nu.some((team) => team.id === id))
  await transactie.execute(
    sql`delete from rondeteams where ronde_id = ${ronde.id} and team_id = any(${idLijst(weg.map(({ id }) => id))})`,
  )
  const { rows } = await transactie.execute(sql`
    insert into rondeteams (ronde_id, team_id, team_naam, district_id, district_naam)
    select ${ronde.id}, t.id, t.naam, d.id, d.naam from teams t join districten d on d.id = t.district_id
    where t.id = any(${idLijst(bij)})
      and coalesce(t.begint <= ${ronde.sluit}::date, true) and coalesce(t.eindigt >= ${ronde.opent}::date, true)
    returning team_id`)
  if (rows.length < bij.length) {
    throw ongeldig('teams', 'geen-team-dan', 'Een team kan alleen meedoen aan een ronde waarin het bestaat.')
  }
}

async function eisNietBegonnen(
  transactie: Query,
  rondeId: string,
  teams: readonly { id: string; naam: string }[],
): Promise<void> {
  const { rows } = await transactie.execute<{ team_id: string }>(sql`
    select distinct team_id from wegingen
    where ronde_id = ${rondeId} and team_id = any(${idLijst(teams.map(({ id }) => id))})`)
  if (rows.length === 0) return
  const namen = teams.filter(({ id }) => rows.some(({ team_id }) => team_id === id)).map(({ naam }) => naam)
  throw new Probleemfout(409, `Niet uit de ronde, want al begonnen: ${namen.join(', ')}.`)
}

/** Another opening day: teams that do not live then fall out, and those that now do come in. */
export async function volgOpeningsdag(
  transactie: Query,
  rondeId: string,
  was: string,
  wordt: string,
): Promise<void> {
  const leeft = (dag: string) =>
    sql`(coalesce(t.begint <= ${dag}::date, true) and coalesce(t.eindigt >= ${dag}::date, true))`
  await transactie.execute(sql`
    delete from rondeteams rt using teams t
    where rt.ronde_id = ${rondeId} and t.id = rt.team_id and not ${leeft(wordt)}`)
  await transactie.execute(sql`
    insert into rondeteams (ronde_id, team_id, team_naam, district_id, district_naam)
    select ${rondeId}, t.id, t.naam, d.id, d.naam from teams t join districten d on d.id = t.district_id
    where ${leeft(wordt)} and not ${leeft(was)}
    on conflict do nothing`)
}

/**
 * After a team got another begin or end: the rondes from `vanaf` on that are not closed take it when it lives on their
 * opening day, and let it go when it does not and has not begun.
 */
export async function stemRondesAf(
  transactie: Query,
  teamIds: readonly string[],
  vanaf: string,
): Promise<void> {
  const leeft = sql`(coalesce(t.begint <= r.opent, true) and coalesce(t.eindigt >= r.opent, true))`
  const deze = sql`t.id = any(${idLijst(teamIds)}) and r.opent >= ${vanaf}::date and r.gesloten_op is null`
  await transactie.execute(sql`
    delete from rondeteams rt using teams t, rondes r
    where t.id = rt.team_id and r.id = rt.ronde_id and ${deze} and not ${leeft}
      and not exists (select 1 from wegingen w where w.team_id = t.id and w.ronde_id = r.id)`)
  await transactie.execute(sql`
    insert into rondeteams (ronde_id, team_id, team_naam, district_id, district_naam)
    select r.id, t.id, t.naam, d.id, d.naam
    from teams t join districten d on d.id = t.district_id cross join rondes r
    where ${deze} and ${leeft}
    on conflict do nothing`)
}
