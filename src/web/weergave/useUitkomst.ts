import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Kader } from '~/domein/kader/Kader'
import type { Vraag } from '~/domein/kader/vragen'
import type { Waarden } from '~/domein/weging/Antwoord'
import { type Indeling, indeel } from '~/domein/weging/indeel'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { type Verschil, verschillen } from '~/domein/weging/verschil'
import { geldendeWaarden, openVragen, scoresVoorIndeling } from '~/domein/weging/volledigheid'
import { useBoek } from '../gegevens/antwoorden/boeken'
import { useVorigeWeging, type VorigeWeging } from '../gegevens/vorigeWeging'
import { type OpenWeging, vorigeWegingQuery } from '../gegevens/weging'

/** Everything that pages say about the outcome of a weging, worked out from its answers. */
export interface Uitkomst {
  kader: Kader
  kenmerken: Kenmerken
  waarden: Waarden
  toelichtingen: Readonly<Record<string, string>>
  indeling: Indeling
  /** Stellingen and eindwegingen that still need an answer (W7). */
  open: Vraag[]
  vorige: VorigeWeging | null
  /** The teams that this one came out of, when it had no weging itself: of exactly one, `vorige` is its weging. */
  voorgangers: readonly string[]
  /** What moved since the last weging. */
  sindsVorige: Verschil[]
}

/** The outcome as it stands now; it follows every answer. */
export function useUitkomst({ weging, kader, boek }: OpenWeging): Uitkomst {
  const { waarden: beantwoord, toelichtingen } = useBoek(boek)
  const { kenmerken } = weging
  const waarden = useMemo(() => geldendeWaarden(kader, kenmerken, beantwoord), [kader, kenmerken, beantwoord])
  const vorige = useVorigeWeging(weging.id)
  const voorgangers = useQuery(vorigeWegingQuery(weging.id)).data?.voorgangers ?? []
  const indeling = useMemo(
    () => indeel(kader, kenmerken, scoresVoorIndeling(kader, kenmerken, waarden)),
    [kader, kenmerken, waarden],
  )
  return {
    kader,
    kenmerken,
    waarden,
    toelichtingen,
    indeling,
    open: openVragen(kader, kenmerken, waarden),
    vorige,
    voorgangers,
    sindsVorige: vorige ? verschillen(kader, waarden, vorige.kader, vorige.waarden) : [],
  }
}
