import { and, asc, eq, isNull, notInArray, or } from 'drizzle-orm'
import type { Database, Query } from '../database/Database'
import { personen, rollen, tegenlezingen, wegingen } from '../database/schema'
import { nietGevonden, ongeldig, Probleemfout } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorWeging, Recht } from '../toegang/poort'
import { laatsteInzending } from './laatsteInzending'

/** The view of a second person on an inzending (L6). It decides nothing; it is seen by who settles, and stays. */

/** Who can be asked: districtsmanagers of another district, by name, who have no part in this one or in its team. */
export function leesTegenlezers(
  query: Query,
  { teamId, districtId }: Pick<BevoegdVoorWeging<Recht>, 'teamId' | 'districtId'>,
): Promise<{ id: string; naam: string }[]> {
  const betrokken = query
    .select({ id: rollen.persoonId })
    .from(rollen)
    .where(or(eq(rollen.districtId, districtId), eq(rollen.teamId, teamId)))
  return query
    .selectDistinct({ id: personen.id, naam: personen.naam })
    .from(rollen)
    .innerJoin(personen, eq(personen.id, rollen.persoonId))
    .where(and(eq(rollen.rol, 'districtsmanager'), notInArray(personen.id, betrokken)))
    .orderBy(asc(personen.naam))
}

/** @throws {Probleemfout} 400 for who cannot be asked; 409 when it was not handed in, or somebody gave a view already */
export async function vraagTegenlezing(
  database: Database,
  bevoegd: BevoegdVoorWeging<'beoordelen'>,
  persoonId: string,
): Promise<void> {
  const { wegingId, persoon } = bevoegd
  await database.transaction(async (transactie) => {
    await eisIngediend(transactie, wegingId)
    const kandidaten = await leesTegenlezers(transactie, bevoegd)
    if (!kandidaten.some(({ id }) => id === persoonId)) {
      throw ongeldig('persoonId', 'geen-tegenlezer', 'Kies een districtsmanager van een ander district.')
    }
    const { nummer } = await laatsteInzending(transactie, wegingId)
    const { rowCount } = await transactie
      .insert(tegenlezingen)
      .values({ wegingId, inzending: nummer, persoonId })
      .onConflictDoUpdate({
        target: [tegenlezingen.wegingId, tegenlezingen.inzending],
        set: { persoonId },
        setWhere: isNull(tegenlezingen.oordeel),
      })
    if (rowCount === 0) throw new Probleemfout(409, 'De tegenlezer heeft al gelezen.')
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'tegenlezing-gevraagd',
      wegingId,
      naar: { tegenlezer: persoonId, inzending: nummer },
    })
  })
}

/** @throws {Probleemfout} 404 for who was not asked; 409 when it was not handed in, or they gave their view already */
export async function geefTegenlezing(
  database: Database,
  { wegingId, persoon }: BevoegdVoorWeging<'zien'>,
  { oordeel, tekst }: { oordeel: 'eens' | 'bespreken'; tekst: string },
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    await eisIngediend(transactie, wegingId)
    const { nummer } = await laatsteInzending(transactie, wegingId)
    const deze = and(
      eq(tegenlezingen.wegingId, wegingId),
      eq(tegenlezingen.inzending, nummer),
      eq(tegenlezingen.persoonId, persoon.id),
    )
    const [gevraagd] = await transactie.select().from(tegenlezingen).where(deze).for('update')
    if (!gevraagd) throw nietGevonden()
    if (gevraagd.oordeel) throw new Probleemfout(409, 'U hebt uw oordeel al gegeven.')
    await transactie.update(tegenlezingen).set({ oordeel, tekst, op: nu }).where(deze)
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'tegenlezing-gegeven',
      wegingId,
      naar: { oordeel, tekst, inzending: nummer },
    })
  })
}

async function eisIngediend(transactie: Query, wegingId: string): Promise<void> {
  const [weging] = await transactie
    .select({ status: wegingen.status })
    .from(wegingen)
    .where(eq(wegingen.id, wegingId))
    .for('share')
  if (weging?.status !== 'ingediend') {
    throw new Probleemfout(409, 'Tegenlezen kan bij een weging die is ingediend en nog niet vastgesteld.')
  }
}
