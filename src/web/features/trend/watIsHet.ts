import type { Kader } from '~/domein/kader/Kader'
import { stellingenVanKader } from '~/domein/kader/vragen'
import type { Trendkeuze } from '../../gegevens/trend'

/** What a trend is of, short and, for a stelling, in full. A kader of today need not have what one of then had. */
export function watIsHet(kader: Kader, { sectie, stelling }: Trendkeuze): { kort: string; tekst?: string } {
  if (stelling !== undefined) {
    const tekst = stellingenVanKader(kader).find(({ id }) => id === stelling)?.tekst
    return { kort: `stelling ${stelling}`, ...(tekst !== undefined && { tekst }) }
  }
  if (sectie === undefined) return { kort: 'alle stellingen samen' }
  return { kort: kader.secties.find(({ id }) => id === sectie)?.titel ?? `onderdeel ${sectie}` }
}

/** The name of a file with this trend, without an extension. */
export function bestandsnaam({ district, team, sectie, stelling }: Trendkeuze): string {
  return ['trend', team ?? district ?? 'land', stelling ?? sectie]
    .filter((deel) => deel !== undefined)
    .join('-')
}
