import type { Sectie } from '~/domein/kader/Kader'
import { eindwegingId } from '~/domein/kader/vragen'
import { waardeVan } from '~/domein/weging/Antwoord'
import { gemiddeldeVan, somVan } from '~/domein/weging/gemiddelden'
import type { Profielrij } from '../ui/profielrij'
import type { Uitkomst } from './useUitkomst'

/** The profile of a weging: a row for each section, this quarter, the last one and the eindweging (W5, W6). */
export function profielrijen({ kader, kenmerken, waarden, vorige }: Uitkomst): Profielrij[] {
  return kader.secties.map((sectie) => {
    const som = somVan(sectie.stellingen, kenmerken, waarden)
    const toen = vorige?.kader.secties.find(({ id }) => id === sectie.id)
    const eindweging = waardeVan(waarden, eindwegingId(sectie.id))
    return {
      id: sectie.id,
      label: `${sectie.id} ${sectie.titel}`,
      nu: gemiddeldeVan(som).gemiddelde,
      vorige:
        vorige && toen && zelfdeStellingen(sectie, toen)
          ? gemiddeldeVan(somVan(toen.stellingen, vorige.kenmerken, vorige.waarden)).gemiddelde
          : null,
      eindweging: typeof eindweging === 'number' ? eindweging : null,
      aantal: `${som.aantal} van ${som.tellend}`,
    }
  })
}

/** A section that was worded otherwise is another section: its mean is not laid beside this one. */
function zelfdeStellingen(nu: Sectie, toen: Sectie): boolean {
  const teksten = (sectie: Sectie) => sectie.stellingen.map(({ id, tekst }) => `${id} ${tekst}`).join('\n')
  return teksten(nu) === teksten(toen)
}

/** What there is to see in a profile: which section lags and which is furthest; null while there is nothing to tell. */
export function kopVanProfiel(rijen: readonly Profielrij[]): string | null {
  const gescoord = rijen.flatMap(({ label, nu }) =>
    nu === null ? [] : [{ label: label.replace(/^\S+ /, ''), nu }],
  )
  const laagst = gescoord.reduce<(typeof gescoord)[number] | null>(
    (a, b) => (a && a.nu <= b.nu ? a : b),
    null,
  )
  const hoogst = gescoord.reduce<(typeof gescoord)[number] | null>(
    (a, b) => (a && a.nu >= b.nu ? a : b),
    null,
  )
  if (!laagst || !hoogst || laagst.nu === hoogst.nu) return null
  return `${laagst.label} blijft achter, ${metKleineLetter(hoogst.label)} is het verst`
}

const metKleineLetter = (tekst: string) =>
  /^[A-Z][a-z]/.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst
