import type { Moment } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { indeel } from '~/domein/weging/indeel'
import { geldendeWaarden, openVragen, scoresVoorIndeling } from '~/domein/weging/volledigheid'
import type { Uitkomst } from '../../weergave/useUitkomst'

/** The outcome of the weging as the room may see it: the same rules and words as on the page of the begeleider. */
export function uitkomstVan(kader: Kader, { kenmerken, waarden }: NonNullable<Moment['uitkomst']>): Uitkomst {
  const geldend = geldendeWaarden(kader, kenmerken, waarden)
  return {
    kader,
    kenmerken,
    waarden: geldend,
    toelichtingen: {},
    indeling: indeel(kader, kenmerken, scoresVoorIndeling(kader, kenmerken, geldend)),
    open: openVragen(kader, kenmerken, geldend),
    vorige: null,
    voorgangers: [],
    sindsVorige: [],
  }
}
