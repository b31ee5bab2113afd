import { isWaarde, type Waarde } from '~/domein/weging/Antwoord'

/** What a key chooses: 1 to 5 the score, 0 or g geen beeld; null for any other key. */
export function waardeVanToets(toets: string): Waarde | null {
  if (toets === '0' || toets.toLowerCase() === 'g') return 'geen-beeld'
  const getal = toets.trim() === '' ? Number.NaN : Number(toets)
  return isWaarde(getal) ? getal : null
}
