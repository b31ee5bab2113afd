import { useQuery } from '@tanstack/react-query'
import type { Kader } from '~/domein/kader/Kader'
import { vragenVanKader } from '~/domein/kader/vragen'
import { alsWaarden, type Waarde, type Waarden } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { geldendeWaarden } from '~/domein/weging/volledigheid'
import { kaderQuery } from './kader'
import { vorigeWegingQuery } from './weging'

/** The weging of the quarter before, ready to lay beside this one. */
export interface VorigeWeging {
  rondeId: string
  kader: Kader
  kenmerken: Kenmerken
  stadium: string
  /** What the scores brought; another one where it was settled otherwise. */
  berekendStadium: string
  waarden: Waarden
  toelichtingen: Readonly<Record<string, string>>
}

/** The weging of the quarter before; null while it loads and when there is none. */
export function useVorigeWeging(wegingId: string, gevraagd = true): VorigeWeging | null {
  const vorige = useQuery({ ...vorigeWegingQuery(wegingId), enabled: gevraagd }).data?.vorige
  const kader = useQuery({ ...kaderQuery(vorige?.kaderVersie ?? ''), enabled: Boolean(vorige) }).data
  if (!vorige || !kader) return null
  const { rondeId, kenmerken, stadium, berekendStadium, antwoorden } = vorige
  return {
    rondeId,
    kader,
    kenmerken,
    stadium,
    berekendStadium,
    waarden: geldendeWaarden(kader, kenmerken, alsWaarden(antwoorden)),
    toelichtingen: Object.fromEntries(
      antwoorden.flatMap(({ vraagId, toelichting }) => (toelichting ? [[vraagId, toelichting]] : [])),
    ),
  }
}

/** What was answered last time to a question in these very words; null when there is nothing to lay beside it. */
export function vorigAntwoord(
  vorige: VorigeWeging | null,
  vraag: { id: string; tekst: string },
): { waarde: Waarde | null; toelichting: string } | null {
  const toen = vorige && vragenVanKader(vorige.kader).find(({ id }) => id === vraag.id)
  if (!vorige || toen?.tekst !== vraag.tekst) return null
  return { waarde: vorige.waarden[vraag.id] ?? null, toelichting: vorige.toelichtingen[vraag.id] ?? '' }
}
