import type { Antwoord } from '~/contract/antwoorden'
import type { Waarde } from '~/domein/weging/Antwoord'
import { antwoorden, personen } from '../database/schema'

/** The columns that make an `Antwoord`; join `personen` on `gewijzigd_door`. */
export const antwoordKolommen = {
  vraagId: antwoorden.vraagId,
  score: antwoorden.score,
  geenBeeld: antwoorden.geenBeeld,
  toelichting: antwoorden.toelichting,
  versie: antwoorden.versie,
  volgnummer: antwoorden.volgnummer,
  gewijzigdOp: antwoorden.gewijzigdOp,
  gewijzigdDoor: { id: personen.id, naam: personen.naam },
}

interface Antwoordrij extends Omit<Antwoord, 'waarde' | 'gewijzigdOp'> {
  score: number | null
  geenBeeld: boolean
  gewijzigdOp: Date
}

/** How an answer stands in two columns. */
export function naarKolommen(waarde: Waarde | null): { score: number | null; geenBeeld: boolean } {
  return { score: typeof waarde === 'number' ? waarde : null, geenBeeld: waarde === 'geen-beeld' }
}

/** The answer that two columns hold; the database guarantees that a score is 1 to 5. */
export function naarWaarde({
  score,
  geenBeeld,
}: {
  score: number | null
  geenBeeld: boolean
}): Waarde | null {
  return geenBeeld ? 'geen-beeld' : (score as Waarde | null)
}

export function naarAntwoord({ score, geenBeeld, gewijzigdOp, ...rest }: Antwoordrij): Antwoord {
  return { ...rest, waarde: naarWaarde({ score, geenBeeld }), gewijzigdOp: gewijzigdOp.toISOString() }
}
