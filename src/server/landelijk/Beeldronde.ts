import { eq } from 'drizzle-orm'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import type { Query } from '../database/Database'
import { rondes } from '../database/schema'
import { nietGevonden } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'

/** The ronde that an overview is of, with its kader: the order of stadia, sections and stellingen comes from there. */
export interface Beeldronde {
  id: string
  opent: string
  geconstrueerd: boolean
  kader: Kader
}

/** @throws {Probleemfout} 404 for a ronde that there is not */
export async function leesBeeldronde(query: Query, kaders: Kaders, id: string): Promise<Beeldronde> {
  const [ronde] = await query.select().from(rondes).where(eq(rondes.id, id))
  if (!ronde) throw nietGevonden()
  const { opent, geconstrueerd, kaderVersie } = ronde
  return { id, opent, geconstrueerd, kader: kaderVan(kaders, kaderVersie) }
}

/** How many of each, with every stadium of the kader in it, also where there is none. */
export function perStadium(
  kader: Kader,
  rijen: readonly { stadium: string; aantal: number }[],
): Record<string, number> {
  const telling: Record<string, number> = Object.fromEntries(kader.stadia.map(({ id }) => [id, 0]))
  for (const { stadium, aantal } of rijen) telling[stadium] = (telling[stadium] ?? 0) + aantal
  return telling
}
