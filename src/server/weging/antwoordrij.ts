import type { Antwoord } from '~/contract/antwoorden'
import { alsWaarden, type Waarde, type Waarden } from '~/domein/weging/Antwoord'
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

/** Answers by vraag, those that are not cleared. */
export function naarWaarden(
  rijen: readonly { vraagId: string; score: number | null; geenBeeld: boolean }[],
): Waarden {
  return alsWaarden(rijen.map((rij) => ({ vraagId: rij.vraagId, waarde: naarWaarde(rij) })))
}

export function naarAntwoord({ score, geenBeeld, gewijzigdOp, ...rest }: Antwoordrij): Antwoord {
  return { ...rest, waarde: naarWaarde({ score, geenBeeld }), gewijzigdOp: gewijzigdOp.toISOString() }
}
