import type { BeoordeeldeVraag } from '~/contract/beoordeling'
import { zoveel } from '../../weergave/telwoord'

/** From where to where the district scored, and of how many teams that is: "Het district: van 2 tot 5, middelste 3,5 (elf teams)." */
export function bereikzin({
  laagste,
  mediaan,
  hoogste,
  teams,
}: NonNullable<BeoordeeldeVraag['district']>): string {
  const over = `(${zoveel(teams, 'team', 'teams')})`
  if (laagste === hoogste) return `Het district: ${laagste} ${over}.`
  return `Het district: van ${laagste} tot ${hoogste}, middelste ${String(mediaan).replace('.', ',')} ${over}.`
}
