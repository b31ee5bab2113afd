import { schrijfWerkboek } from '../../export/xlsx/werkboek'
import { zip } from '../../export/xlsx/zip'
import type { Sjabloongegevens } from './Sjabloongegevens'
import { BLAD } from './sjabloonvorm'
import { uitlegblad } from './uitlegblad'
import { wegingblad } from './wegingblad'

/** A workbook to fill a weging in elsewhere: the form, and how to fill it in. Made from the kader. */
export function sjabloon(gegevens: Sjabloongegevens, nu: Date): AsyncGenerator<Uint8Array> {
  return schrijfWerkboek(
    [
      { naam: BLAD, inhoud: () => wegingblad(gegevens) },
      { naam: 'Uitleg', inhoud: () => uitlegblad(gegevens.kader) },
    ],
    nu,
  )
}

/** How a template is called where it is saved. */
export const sjabloonnaam = ({ rondeId, team }: Sjabloongegevens) =>
  `${['weging', rondeId, ...(team ? [team.id] : [])].join('-')}.xlsx`

/** These templates together in one zip. Each is made when its turn comes, so that many take no more memory than one. */
export function sjablonen(alle: readonly Sjabloongegevens[], nu: Date): AsyncGenerator<Uint8Array> {
  return zip(
    alle.map((gegevens) => ({ naam: sjabloonnaam(gegevens), inhoud: () => sjabloon(gegevens, nu) })),
    nu,
  )
}
