import { and, eq, isNull } from 'drizzle-orm'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import type { Database, Query } from '../database/Database'
import { opmerkingen, wegingen } from '../database/schema'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorWeging } from '../toegang/poort'

/**
 * A remark of the reviewer at one answer, seen by the team at once. It changes no answer: who reviews proposes (L5).
 * @throws {Probleemfout} 404 for a vraag that the kader does not have; 409 once the weging is settled
 */
export async function plaatsOpmerking(
  database: Database,
  kaders: Kaders,
  { wegingId, persoon, weging }: BevoegdVoorWeging<'beoordelen'>,
  { vraagId, tekst }: { vraagId: string; tekst: string },
  nu: Date,
): Promise<void> {
  if (!vragenVanKader(kaderVan(kaders, weging.kaderVersie)).some(({ id }) => id === vraagId))
    throw nietGevonden()
  await database.transaction(async (transactie) => {
    await eisNietVastgesteld(transactie, wegingId)
    await transactie.insert(opmerkingen).values({ wegingId, vraagId, tekst, op: nu, door: persoon.id })
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'opmerking-geplaatst',
      wegingId,
      vraagId,
      naar: { tekst },
    })
  })
}

/**
 * What the team says to a remark. Once: what was said stays as it was said (L4).
 * @throws {Probleemfout} 404; 409 when it has a reaction already, or the weging is settled
 */
export async function beantwoordOpmerking(
  database: Database,
  { wegingId, persoon }: BevoegdVoorWeging<'bewerken'>,
  opmerkingId: string,
  tekst: string,
  nu: Date,
): Promise<void> {
  const deze = and(eq(opmerkingen.id, opmerkingId), eq(opmerkingen.wegingId, wegingId))
  await database.transaction(async (transactie) => {
    await eisNietVastgesteld(transactie, wegingId)
    const [gezet] = await transactie
      .update(opmerkingen)
      .set({ reactie: tekst, reactieOp: nu, reactieDoor: persoon.id })
      .where(and(deze, isNull(opmerkingen.reactie)))
      .returning({ vraagId: opmerkingen.vraagId, opmerking: opmerkingen.tekst })
    if (!gezet) {
      const [bestaand] = await transactie.select({ id: opmerkingen.id }).from(opmerkingen).where(deze)
      throw bestaand
        ? new Probleemfout(409, 'Op deze opmerking is al gereageerd. Laad de pagina opnieuw.')
        : nietGevonden()
    }
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'opmerking-beantwoord',
      wegingId,
      vraagId: gezet.vraagId,
      van: { opmerking: gezet.opmerking },
      naar: { tekst },
    })
  })
}

/** What was settled stays as it was, with all that was said about it (L2). It stays unsettled while the transaction runs. */
async function eisNietVastgesteld(transactie: Query, wegingId: string): Promise<void> {
  const [stand] = await transactie
    .select({ status: wegingen.status })
    .from(wegingen)
    .where(eq(wegingen.id, wegingId))
    .for('share')
  if (stand?.status === 'vastgesteld') {
    throw new Probleemfout(409, 'Deze weging is vastgesteld. Een opmerking kan bij een correctie.')
  }
}
