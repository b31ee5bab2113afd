import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Meldingen } from '../Meldingen'
import type { Ingevuld } from './Ingevuld'
import { kaal, kopvelden } from './sjabloonvorm'

const velden = ['participatiewet', 'indelingOpBsn'] as const

/**
 * The kenmerken that the weging has or will have. A weging that is there keeps its own: they decide which answers count,
 * and changing them is for the team itself. @returns null when a new one lacks them
 */
export function toetsKenmerken(
  { kop, koprijen }: Ingevuld,
  bestaand: Kenmerken | null,
  meldingen: Meldingen,
): Kenmerken | null {
  const gelezen = velden.map((veld) => {
    const rij = koprijen[veld]
    const plek = rij === undefined ? {} : { rij, kolom: 'B' }
    const waarde = { ja: true, nee: false }[kaal(kop[veld])]
    if (bestaand) {
      if (waarde !== undefined && waarde !== bestaand[veld]) {
        meldingen.letOp(
          `${kopvelden[veld]} is hier ${kop[veld]}, en bij de weging ${bestaand[veld] ? 'ja' : 'nee'}.`,
          'De weging houdt wat er staat. Klopt dat niet, laat het team het dan wijzigen en importeer daarna.',
          plek,
        )
      }
      return bestaand[veld]
    }
    if (waarde === undefined) {
      meldingen.fout(
        `Bij ${kopvelden[veld]} staat geen ja of nee.`,
        'Vul ja of nee in. Het bepaalt welke stellingen meetellen.',
        plek,
      )
    }
    return waarde
  })
  const [participatiewet, indelingOpBsn] = gelezen
  if (participatiewet === undefined || indelingOpBsn === undefined) return null
  return { participatiewet, indelingOpBsn }
}
