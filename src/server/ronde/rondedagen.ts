import { and, gte, lte, ne, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { rondes } from '../database/schema'
import { ongeldig } from '../http/Probleemfout'

const opschrift = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
/** A day as people write it: "24 november 2026". */
export const voluit = (dag: string) => opschrift.format(new Date(dag))

/**
 * Sees to it that a ronde ends after it begins and that its days are of no other ronde. Until the end of the transaction
 * nobody else plans; the database holds it too.
 *
 * @throws {Probleemfout} 400 that says which ronde has those days
 */
export async function eisVrijeDagen(
  transactie: Query,
  { id, opent, sluit }: { id: string; opent: string; sluit: string },
): Promise<void> {
  if (opent > sluit) throw ongeldig('sluit', 'volgorde', 'De laatste dag ligt vóór de eerste dag.')
  await transactie.execute(sql`lock table ${rondes} in share row exclusive mode`)
  const [ander] = await transactie
    .select()
    .from(rondes)
    .where(and(ne(rondes.id, id), lte(rondes.opent, sluit), gte(rondes.sluit, opent)))
    .orderBy(rondes.opent)
    .limit(1)
  if (!ander) return
  throw ongeldig(
    ander.opent <= opent ? 'opent' : 'sluit',
    'overlap',
    `Deze dagen overlappen met ronde ${ander.id}, die loopt van ${voluit(ander.opent)} tot en met ${voluit(ander.sluit)}.`,
  )
}
