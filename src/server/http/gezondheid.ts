import { sql } from 'drizzle-orm'
import { Hono } from 'hono'
import type { Omgeving } from '../Omgeving'
import { Probleemfout } from './Probleemfout'

/** For whoever watches over the app: `/gezond` tells whether the process lives, `/gereed` whether it can serve. */
export function gezondheid({ database }: Pick<Omgeving, 'database'>): Hono {
  const routes = new Hono()
  routes.get('/gezond', (c) => c.json({ gezond: true }, 200, { 'Cache-Control': 'no-store' }))
  routes.get('/gereed', async (c) => {
    try {
      // Migrations run before the app listens, so the table of the last one being there means that they are done.
      await database.query.execute(sql`select 1 from migraties limit 1`)
    } catch {
      throw new Probleemfout(503, 'De database is niet bereikbaar.', {
        headers: { 'Cache-Control': 'no-store' },
      })
    }
    return c.json({ gereed: true }, 200, { 'Cache-Control': 'no-store' })
  })
  return routes
}
