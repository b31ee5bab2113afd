import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import type { Kader } from '~/domein/kader/Kader'
import { metKomma } from '../../ui/getal'
import { opsomming } from '../../ui/opsomming'

type District = Pick<LandelijkBeeld['districten'][number], 'naam' | 'secties'>

/** How far the districts lie apart in a section, as it is shown; null where fewer than two have a mean. */
function spreiding(districten: readonly District[], sectieId: string): number | null {
  const waarden = districten.flatMap(
    ({ secties }) => secties.find((sectie) => sectie.sectieId === sectieId)?.gemiddelde ?? [],
  )
  if (waarden.length < 2) return null
  return Math.round(Math.max(...waarden) * 10) / 10 - Math.round(Math.min(...waarden) * 10) / 10
}

/** What there is to see in the heat table: in which section the districts lie furthest apart. No district is the best. */
export function districtkop(kader: Kader, districten: readonly District[]): string {
  const secties = kader.secties.flatMap(({ id, titel }) => {
    const verschil = spreiding(districten, id)
    return verschil === null ? [] : [{ titel, verschil: Math.round(verschil * 10) / 10 }]
  })
  const grootste = Math.max(...secties.map(({ verschil }) => verschil))
  const titels = secties.filter(({ verschil }) => verschil === grootste).map(({ titel }) => titel)
  if (titels.length === 0) return 'Per district en onderdeel'
  if (grootste === 0) return 'De districten lopen in elk onderdeel gelijk op'
  return `De districten lopen bij ${opsomming(titels.slice(0, 2))} het verst uiteen: ${metKomma(grootste)} punt`
}
