import type { ClientBase } from 'pg'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { districten } from '../districten'
import { insertRows } from '../insertRows'
import { schrijfWegingen } from '../schrijfWegingen'
import { maakTeams } from '../teams'
import { rondeId } from './gepubliceerd'
import { kwartaal2024, maakWegingen2024 } from './wegingen2024'

/** The version that the teams weighed themselves with in that quarter. */
const kaderVersie = '1.21'

/**
 * Adds the published first quarter of 2024 to an example organisation that does not have it yet, in one transaction: a closed
 * ronde of which every page says that its answers are constructed. Teams take part under their names of then.
 *
 * @returns whether it was written
 */
export async function schrijfKwartaal2024(client: ClientBase, kaders: Kaders): Promise<boolean> {
  await client.query('begin')
  try {
    // Two instances that start at the same time on one database: the second waits here, and then finds the ronde.
    await client.query('lock table rondes in share row exclusive mode')
    const nodig = !(await isErAl(client)) && (await heeftAlleTeams(client))
    if (nodig) {
      await schrijfRonde(client)
      await schrijfWegingen(client, maakWegingen2024(kaders.get(kaderVersie) as Kader), kaders)
    }
    await client.query('commit')
    return nodig
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** The ronde itself, or one that somebody planned over the same days: a day belongs to one ronde. */
async function isErAl(client: ClientBase): Promise<boolean> {
  const { rowCount } = await client.query('select from rondes where opent <= $2 and sluit >= $1', [
    kwartaal2024.opent,
    kwartaal2024.sluit,
  ])
  return rowCount !== 0
}

/** Only an organisation that was written as the example can have this quarter. */
async function heeftAlleTeams(client: ClientBase): Promise<boolean> {
  const ids = maakTeams().map(({ id }) => id)
  const { rowCount } = await client.query('select from teams where id = any($1)', [ids])
  return rowCount === ids.length
}

async function schrijfRonde(client: ClientBase): Promise<void> {
  await client.query(
    `insert into rondes (id, kader_versie, opent, sluit, gesloten_op, gesloten_door, geconstrueerd)
    values ($1, $2, $3, $4, '2024-04-15T10:00:00Z', 'programmabureau-1', true)`,
    [rondeId, kaderVersie, kwartaal2024.opent, kwartaal2024.sluit],
  )
  const districtnaam = new Map(districten.map(({ id, naam }) => [id, naam]))
  await insertRows(client, 'rondeteams', maakTeams(), {
    ronde_id: ['text', () => rondeId],
    team_id: ['text', (team) => team.id],
    team_naam: ['text', (team) => team.naam],
    district_id: ['text', (team) => team.districtId],
    district_naam: ['text', (team) => districtnaam.get(team.districtId)],
  })
}
