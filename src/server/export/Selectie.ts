import type { Wegingstatus } from '~/contract/weging'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import type { BevoegdVoorExport } from '../toegang/poort'

/** Which ronde, and what of it. */
export interface Selectie {
  bevoegd: BevoegdVoorExport
  rondeId: string
  /** The kader of the ronde. */
  kader: Kader
  geconstrueerd: boolean
  districtId?: string | undefined
  sectieId?: string | undefined
  status?: Wegingstatus | undefined
}

/** The first parameters of the selection's SQL: which wegingen. */
export const wegingparameters = ({ bevoegd, rondeId, districtId, status }: Selectie) => [
  rondeId,
  bevoegd.districtIds,
  districtId ?? null,
  status ?? null,
]

/** The rest of them, for answers: the vragen of every kader, since a ronde may hold wegingen of an older one. */
export function antwoordparameters(selectie: Selectie, kaders: Kaders): unknown[] {
  const vragen = [...kaders.values()].flatMap((kader) =>
    vragenVanKader(kader)
      .map((vraag, nr) => ({ versie: kader.versie, nr, vraag }))
      .filter(({ vraag }) => !selectie.sectieId || vraag.sectie.id === selectie.sectieId),
  )
  return [
    ...wegingparameters(selectie),
    vragen.map(({ versie }) => versie),
    vragen.map(({ nr }) => nr),
    vragen.map(({ vraag }) => vraag.id),
    vragen.map(({ vraag }) => vraag.sectie.id),
    vragen.map(({ vraag }) => vraag.soort),
    vragen.map(({ vraag }) => vraag.soort === 'stelling' && vraag.stelling.alleenVoor === 'participatiewet'),
  ]
}
