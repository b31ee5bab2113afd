import type { ClientBase } from 'pg'
import { kwartaalVan } from './kwartaal'

/**
 * Opens the ronde of today's quarter when it is not there yet: an example database that is kept for months goes on with
 * an open ronde. An existing ronde stays as it is, also one that was extended into this quarter.
 *
 * @param vandaag the day in the Netherlands, as `2026-12-31`
 */
export async function vulRondeAan(client: ClientBase, vandaag: string, kaderVersie: string): Promise<void> {
  const { id, opent, sluit } = kwartaalVan(vandaag)
  await client.query(
    'insert into rondes (id, kader_versie, opent, sluit) values ($1, $2, $3, $4) on conflict do nothing',
    [id, kaderVersie, opent, sluit],
  )
  await laatTeamsMeedoen(client, id)
}

/** Lets every team that lives on its opening day take part in a ronde that has none yet, under its name of today. */
export async function laatTeamsMeedoen(client: ClientBase, rondeId: string): Promise<void> {
  await client.query(
    `insert into rondeteams (ronde_id, team_id, team_naam, district_id, district_naam)
    select $1, t.id, t.naam, d.id, d.naam from teams t join districten d on d.id = t.district_id
    join rondes r on r.id = $1
    where not exists (select 1 from rondeteams where ronde_id = $1)
      and coalesce(t.begint <= r.opent, true) and coalesce(t.eindigt >= r.opent, true)`,
    [rondeId],
  )
}
