import type { Kader } from '~/domein/kader/Kader'
import { vragenVanKader } from '~/domein/kader/vragen'

/** Where a vraag stands in the session: "onderdeel 6, stelling 43 van 68". An eindweging is not counted among them. */
export function plaatsVan(kader: Kader, vragen: readonly string[], vraagId: string): string {
  const vanVandaag = vragenVanKader(kader).filter(({ id }) => vragen.includes(id))
  const vraag = vanVandaag.find(({ id }) => id === vraagId)
  if (!vraag) return ''
  const stellingen = vanVandaag.filter(({ soort }) => soort === 'stelling')
  return vraag.soort === 'eindweging'
    ? `onderdeel ${vraag.sectie.id}, eindweging`
    : `onderdeel ${vraag.sectie.id}, stelling ${stellingen.indexOf(vraag) + 1} van ${stellingen.length}`
}
