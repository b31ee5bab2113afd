import { eq } from 'drizzle-orm'
import { type Levenshandeling, naLevensstap } from '~/domein/levensloop/overgangen'
import type { Query } from '../database/Database'
import { wegingen } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import type { BevoegdVoorWeging, Recht } from '../toegang/poort'

const nietNu: Record<Exclude<Levenshandeling, 'dien-in'>, string> = {
  'geef-terug': 'Alleen een ingediende weging kan worden teruggegeven.',
  'stel-vast': 'Alleen een ingediende weging kan worden vastgesteld.',
  corrigeer: 'Alleen een vastgestelde weging kan worden gecorrigeerd.',
}

/**
 * Takes hold of a weging for a step in its life (L1), for the rest of the transaction.
 *
 * @param versie of the weging as the person saw it
 * @returns the weging as it is
 * @throws {Probleemfout} 409 when the step cannot be taken now; 412 when the weging changed meanwhile
 */
export async function grijpVoorStap(
  transactie: Query,
  { wegingId }: BevoegdVoorWeging<Recht>,
  handeling: Exclude<Levenshandeling, 'dien-in'>,
  versie: number,
): Promise<typeof wegingen.$inferSelect> {
  const [weging] = await transactie.select().from(wegingen).where(eq(wegingen.id, wegingId)).for('update')
  if (!weging) throw new Error(`Weging ${wegingId} is verdwenen`)
  if (naLevensstap(weging.status, handeling) === null) throw new Probleemfout(409, nietNu[handeling])
  if (weging.versie !== versie) {
    throw new Probleemfout(412, 'De weging is intussen veranderd. Bekijk haar opnieuw.')
  }
  return weging
}
