import { bestandsoorten } from '~/contract/exports'
import type { Kolom } from '../Kolom'
import type { Opmaak } from '../Opmaak'
import { werkboek } from './werkboek'
import { kolomletters, ONMOGELIJK, RIJEINDE, RIJNUMMER, STIJL } from './xml'

/** How many rows a sheet can hold beside its header. */
export const MAXIMUM_RIJEN = 1_048_575

/**
 * XLSX: texts are texts (9.10 is no date, and nothing is a formula), scores and means are numbers, dates are dates. A text
 * is not changed to be safe: the cell itself says that it is text (`quotePrefix`), which is what an apostrophe does.
 */
export const xlsx: Opmaak = {
  mediatype: bestandsoorten.xlsx,
  extensie: 'xlsx',
  voor: `<row r="${RIJNUMMER}">`,
  tussen: '',
  na: `</row>${RIJEINDE}`,
  kopApart: true,
  cel: ({ soort, sql }, plaats) => cellen[soort](`r="${kolomletters(plaats)}${RIJNUMMER}"`, sql),
  bestand: werkboek,
}

const tekst = (adres: string, kenmerk: string, inhoud: string) =>
  `'<c ${adres} s="${STIJL.tekst}" t="inlineStr"><is><t' || ${kenmerk} || '>' || ${inhoud} || '</t></is></c>'`
/** Without it, white space at either end is lost. */
const kenmerkVoorWit = (sql: string) =>
  `case when ${sql} ~ '^\\s|\\s$' then ' xml:space="preserve"' else '' end`
const getal = (adres: string, stijl: number, sql: string) =>
  `coalesce('<c ${adres} s="${stijl}"><v>' || (${sql})::text || '</v></c>', '')`

const cellen: Record<Kolom['soort'], (adres: string, sql: string) => string> = {
  tekst: (adres, sql) =>
    `case when coalesce(${sql}, '') = '' then '' else ${tekst(adres, kenmerkVoorWit(sql), inXml(sql))} end`,
  'heel getal': (adres, sql) => getal(adres, STIJL.getal, sql),
  getal: (adres, sql) => getal(adres, STIJL.gemiddelde, sql),
  'ja of nee': (adres, sql) =>
    `coalesce(${tekst(adres, "''", `case (${sql}) when true then 'ja' when false then 'nee' end`)}, '')`,
  // A day is how many days it is after the last of 1899.
  datum: (adres, sql) =>
    getal(adres, STIJL.datum, `((${sql}) at time zone 'Europe/Amsterdam')::date - date '1899-12-30'`),
}

/** The same as {@link xml}, in SQL. */
function inXml(sql: string): string {
  const tekens = [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ['\r', '&#13;'],
  ]
  const vervangen = tekens.reduce((deel, [teken, code]) => `replace(${deel}, '${teken}', '${code}')`, sql)
  const mogelijk = `regexp_replace(${vervangen}, '[${ONMOGELIJK}]', '\ufffd', 'g')`
  return `regexp_replace(${mogelijk}, '_(?=x[0-9A-Fa-f]{4}_)', '_x005F_', 'g')`
}
