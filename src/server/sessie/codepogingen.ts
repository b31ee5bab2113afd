import { sql } from 'drizzle-orm'
import type { Context } from 'hono'
import type { Database } from '../database/Database'
import { codepogingen } from '../database/schema'
import type { ApiEnv } from '../http/Api'
import { Probleemfout } from '../http/Probleemfout'
import { isOwnAddress } from '../http/thisMachine'

/** So many wrong codes may come from one address in ten minutes: a room full of typing errors, and no guessing. */
export const MAXIMUM_POGINGEN = 40
const VENSTER = 10 * 60 * 1000

/**
 * Where a request comes from. Behind a proxy on this machine that is what the proxy says; from elsewhere a header could lie,
 * so then it is the connection itself.
 */
export function afzenderVan(c: Context<ApiEnv>): string {
  const verbonden = c.env.afzender ?? 'onbekend'
  const doorgegeven = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return doorgegeven && isOwnAddress(verbonden) ? doorgegeven : verbonden
}

const vensterVan = (nu: Date) => new Date(Math.floor(nu.getTime() / VENSTER) * VENSTER)

/** @throws {Probleemfout} 429 after too many wrong codes from this address, also for a right one: guessing must not pay */
export async function eisGeenRaden({ query }: Database, afzender: string, nu: Date): Promise<void> {
  const venster = vensterVan(nu)
  const [rij] = await query
    .select({ aantal: codepogingen.aantal })
    .from(codepogingen)
    .where(sql`${codepogingen.afzender} = ${afzender} and ${codepogingen.venster} = ${venster}`)
  if ((rij?.aantal ?? 0) < MAXIMUM_POGINGEN) return
  const seconden = Math.ceil((venster.getTime() + VENSTER - nu.getTime()) / 1000)
  throw new Probleemfout(
    429,
    'Vanaf dit netwerk zijn te veel verkeerde codes ingevoerd. Wacht tien minuten, of vraag de begeleider om hulp.',
    { headers: { 'Retry-After': String(seconden) } },
  )
}

/** Counts a wrong code, and forgets the windows before. */
export async function telFoutePoging({ query }: Database, afzender: string, nu: Date): Promise<void> {
  const venster = vensterVan(nu)
  await query.delete(codepogingen).where(sql`${codepogingen.venster} < ${venster}`)
  await query
    .insert(codepogingen)
    .values({ afzender, venster, aantal: 1 })
    .onConflictDoUpdate({
      target: [codepogingen.afzender, codepogingen.venster],
      set: { aantal: sql`${codepogingen.aantal} + 1` },
    })
}
