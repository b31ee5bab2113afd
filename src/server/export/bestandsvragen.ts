import type { Kaders } from '~/domein/kader/kaders'
import { antwoordkolommen, vraagkolommen } from './antwoordkolommen'
import type { Kolom } from './Kolom'
import { literal } from './Kolom'
import { kolommenVanAntwoorden } from './kolommen'
import type { Opmaak } from './Opmaak'
import { ANTWOORDEN, keuzeVan, VOLGORDE, vragenVan } from './rijen'
import { antwoordparameters, type Selectie, wegingparameters } from './Selectie'
import { kopkolommen, wegingkolommen } from './wegingkolommen'

/** A query whose rows are pieces of a file, each a `Blok`. */
export interface Bestandsvraag {
  kolommen: Kolom[]
  text: string
  values: readonly unknown[]
  /** How many of its rows make a good piece: about two thousand lines. */
  stuk: number
}

/**
 * The lines of an export of answers, one piece for each weging. What is the same in all lines of a weging, or in all lines
 * of a vraag, is written once; the longest part of a line comes to it last, so that it is copied only once, or not at all.
 */
export function vraagAntwoorden(selectie: Selectie, kaders: Kaders, opmaak: Opmaak): Bestandsvraag {
  const { kader } = selectie
  const kop = kopkolommen(kader)
  const vraag = vraagkolommen(kader)
  const [voor, tussen, na] = [opmaak.voor, opmaak.tussen, opmaak.na].map(literal)
  const kopcellen = `${voor} || ${cellenVan(opmaak, kop, 0)} || ${tussen}`
  const vraagcellen = `${cellenVan(opmaak, vraag, kop.length)} || ${tussen}`
  const antwoordcellen = `${cellenVan(opmaak, antwoordkolommen, kop.length + vraag.length)} || ${na}`
  return {
    kolommen: kolommenVanAntwoorden(kader),
    text: `with ${keuzeVan(`${kopcellen} as cellen`)}, ${vragenVan(`${vraagcellen} as cellen`)}
      select ${opmaak.kopApart ? 'k.cellen' : "''"} as kop, r.regels
      from keuze k cross join lateral (
        select string_agg(${opmaak.kopApart ? '' : 'k.cellen || '}(v.cellen || (${antwoordcellen})), '' order by v.nr) as regels
        from ${ANTWOORDEN}
      ) r
      where r.regels is not null
      order by ${VOLGORDE}`,
    values: antwoordparameters(selectie, kaders),
    stuk: 25,
  }
}

/** The lines of an export of wegingen. */
export function vraagWegingen(selectie: Selectie, opmaak: Opmaak): Bestandsvraag {
  const kolommen = wegingkolommen(selectie.kader, selectie.sectieId)
  return {
    kolommen,
    text: `with ${keuzeVan(`${cellenVan(opmaak, kolommen, 0)} as cellen`)}
      select '' as kop, ${literal(opmaak.voor)} || k.cellen || ${literal(opmaak.na)} as regels
      from keuze k order by ${VOLGORDE}`,
    values: wegingparameters(selectie),
    stuk: 1000,
  }
}

const cellenVan = (opmaak: Opmaak, kolommen: readonly Kolom[], vanaf: number) =>
  kolommen.map((kolom, i) => `(${opmaak.cel(kolom, vanaf + i)})`).join(` || ${literal(opmaak.tussen)} || `)
