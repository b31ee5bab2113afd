import { and, eq } from 'drizzle-orm'
import type { Handeling } from '~/contract/groepssessies'
import { naVraag, type Vraaghandeling } from '~/domein/sessie/overgangen'
import type { Query } from '../../database/Database'
import { type groepssessies, sessievragen } from '../../database/schema'
import { nietGevonden, Probleemfout } from '../../http/Probleemfout'
import { noteer } from '../../logboek/noteer'
import type { BevoegdVoorSessie } from '../../toegang/poort'
import type { Sessie } from '../Sessie'

/** What a verb of the begeleider works with: a transaction that holds the session's row, and the session as it is. */
export interface Handelen {
  transactie: Query
  sessie: Sessie
  bevoegd: BevoegdVoorSessie
  nu: Date
}

/** What a verb changes of the session's own row. */
type Wijziging = Partial<typeof groepssessies.$inferInsert>

/** One verb: checks, writes what it has beside the session's row, and says what changes of that row. */
export type Verb<S extends Handeling['soort']> = (
  handelen: Handelen,
  handeling: Extract<Handeling, { soort: S }>,
) => Promise<Wijziging>

/** Writes the row in the logbook that belongs to a verb. It never names a participant: the logbook stays for good (G9). */
export function noteerHandeling(
  { transactie, sessie, bevoegd }: Handelen,
  { soort, ...alles }: Exclude<Handeling, { soort: 'spreek-af' | 'neem-over' }>,
): Promise<void> {
  const { deelnemerId, ...naar } = { deelnemerId: undefined, ...alles }
  return noteer(transactie, {
    persoonId: bevoegd.persoon.id,
    handeling: `sessie-${soort}`,
    wegingId: bevoegd.wegingId,
    ...('vraagId' in naar && naar.vraagId !== null && { vraagId: naar.vraagId }),
    naar: { ...naar, sessieId: sessie.rij.id },
  })
}

/**
 * Brings a vraag of this session to its next state (G1).
 * @returns how it was
 * @throws {Probleemfout} 404 for a vraag that is not asked here; 409 when it is in another state, or the session does not run
 */
export async function zetVraag(
  handelen: Handelen,
  vraagId: string,
  handeling: Vraaghandeling,
): Promise<typeof sessievragen.$inferSelect> {
  const { transactie, sessie } = handelen
  eisLopend(sessie)
  eisVraag(sessie, vraagId)
  const dezeVraag = and(eq(sessievragen.sessieId, sessie.rij.id), eq(sessievragen.vraagId, vraagId))
  // For update: whoever is scoring this vraag at this moment is done first, and whoever comes later is too late.
  const [vraag] = await transactie.select().from(sessievragen).where(dezeVraag).for('update')
  if (!vraag) throw nietGevonden()
  const naar = naVraag(vraag.status, handeling)
  if (naar === null || (handeling === 'tweede-ronde' && vraag.ronde === 2)) {
    throw new Probleemfout(409, `Bij vraag ${vraagId} kan dit nu niet: zij is ${vraag.status}.`)
  }
  const ronde = handeling === 'tweede-ronde' ? 2 : vraag.ronde
  await transactie.update(sessievragen).set({ status: naar, ronde }).where(dezeVraag)
  return vraag
}

/** @throws {Probleemfout} 404 for a vraag that is not one of today. */
export function eisVraag({ vragen }: Sessie, vraagId: string): void {
  if (!vragen.includes(vraagId)) throw nietGevonden()
}

/** @throws {Probleemfout} 409 */
export function eisLopend({ rij }: Sessie): void {
  if (rij.status === 'lopend') return
  const waarom: Record<string, string> = {
    voorbereiding: 'De groepssessie is nog niet begonnen.',
    pauze: 'De groepssessie staat op pauze. Ga eerst verder.',
    gesloten: 'De groepssessie is gesloten.',
  }
  throw new Probleemfout(409, waarom[rij.status] ?? 'Dit kan nu niet.')
}
