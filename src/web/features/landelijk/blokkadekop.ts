import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import type { Kader } from '~/domein/kader/Kader'
import { stellingenVanKader } from '~/domein/kader/vragen'
import { opsomming } from '../../ui/opsomming'
import { Telwoord } from '../../weergave/telwoord'
import { vastgesteldSamen } from './landkop'

/** What a stelling says. @throws {Error} for one that this kader does not have, which the server never sends */
export function stellingtekst(kader: Kader, stellingId: string): string {
  const stelling = stellingenVanKader(kader).find(({ id }) => id === stellingId)
  if (!stelling) throw new Error(`Wegingskader ${kader.versie} kent geen stelling ${stellingId}`)
  return stelling.tekst
}

/** What there is to see: which stelling holds most teams back, and how many of those that were settled. */
export function blokkadekop(beeld: Pick<LandelijkBeeld, 'blokkades' | 'vastgesteld'>): string {
  const meeste = beeld.blokkades[0]?.teams ?? 0
  if (meeste === 0) return 'Geen stelling houdt een team tegen'
  const ids = beeld.blokkades.filter(({ teams }) => teams === meeste).map(({ stellingId }) => stellingId)
  const hoeveel = `${meeste} van ${vastgesteldSamen(beeld)}`
  if (ids.length > 3) return `${Telwoord(ids.length)} stellingen houden de meeste teams tegen: elk ${hoeveel}`
  if (ids.length > 1) return `Stellingen ${opsomming(ids)} houden de meeste teams tegen: elk ${hoeveel}`
  return `Stelling ${ids[0]} houdt de meeste teams tegen: ${hoeveel}`
}
