import type { ClientBase } from 'pg'
import { kwartaalVan } from './kwartaal'

/**
 * Opens the ronde of today's quarter when it is not there yet: an example database that is kept for months goes on with
 * an open ronde. An existing ronde stays as it is.
 *
 * @param vandaag the day in the Netherlands, as `2026-12-31`
 */
export async function vulRondeAan(client: ClientBase, vandaag: string, kaderVersie: string): Promise<void> {
  const { id, opent, sluit } = kwartaalVan(vandaag)
  await client.query(
    'insert into rondes (id, kader_versie, opent, sluit) values ($1, $2, $3, $4) on conflict do nothing',
    [id, kaderVersie, opent, sluit],
  )
}
