import type { Moment } from '~/contract/sessie'

/** What is left, in a line: "Nog 25 vragen · 48 minuten". A vraag that is open counts; time runs out without a sign. */
export function watErNogIs(
  { gedaan, totaal }: Moment['voortgang'],
  { minuten, verstreken }: Pick<Moment['klok'], 'minuten' | 'verstreken'>,
): string {
  const vragen = totaal - gedaan
  const over = Math.ceil((minuten * 60 - verstreken) / 60)
  const tijd = over > 0 ? `${over} ${over === 1 ? 'minuut' : 'minuten'}` : 'de geplande tijd is om'
  if (vragen === 0) return `Alle ${totaal} vragen afgesproken`
  return `Nog ${vragen} ${vragen === 1 ? 'vraag' : 'vragen'} · ${tijd}`
}
