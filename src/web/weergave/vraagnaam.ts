import type { Kader } from '~/domein/kader/Kader'
import { type Vraag, vragenVanKader } from '~/domein/kader/vragen'

/** The vraag of this id. @throws {Error} when the kader does not have it, which the server never sends */
export function vraagVan(kader: Kader, vraagId: string): Vraag {
  const vraag = vragenVanKader(kader).find(({ id }) => id === vraagId)
  if (!vraag) throw new Error(`Wegingskader ${kader.versie} kent geen vraag ${vraagId}`)
  return vraag
}

/** A vraag in a few characters: "6.2", or "eindweging 6". */
export function kortNaam(vraag: Vraag): string {
  return vraag.soort === 'stelling' ? vraag.id : `eindweging ${vraag.sectie.id}`
}

/** The same where a noun is wanted: "stelling 6.2". */
export function volNaam(vraag: Vraag): string {
  return vraag.soort === 'stelling' ? `stelling ${vraag.id}` : `eindweging ${vraag.sectie.id}`
}
