import { bestandsoorten } from '~/contract/exports'
import type { Kolom } from './Kolom'
import { GEEN_RIJEN, type Inhoud, type Opmaak } from './Opmaak'

/** With these a spreadsheet begins a formula (also in their wide forms), or comes to one after skipping them. */
const FORMULETEKENS = '=+-@\t\r\n＝＋－＠'

interface Soort {
  scheiding: ',' | ';'
  decimaal: '.' | ','
  /** Tells Excel that it is UTF-8. */
  bom: boolean
}

/**
 * CSV by RFC 4180: CRLF, text always between quotes (so that 9.10 is told from a number), the rest bare. A text that begins
 * as a formula gets an apostrophe before it; numbers and dates are never touched.
 */
export function csv({ scheiding, decimaal, bom }: Soort): Opmaak {
  return {
    mediatype: `${bestandsoorten.csv}; charset=utf-8; header=present`,
    extensie: 'csv',
    voor: '',
    tussen: scheiding,
    na: '\r\n',
    kopApart: false,
    cel: ({ soort, sql }) => cellen[soort](sql, decimaal),
    bestand: (inhoud) => inStukken(inhoud, scheiding, bom),
  }
}

const cellen: Record<Kolom['soort'], (sql: string, decimaal: string) => string> = {
  tekst: (sql) => `case when coalesce(${sql}, '') = '' then '' else
    '"' || case when position(left(${sql}, 1) in '${FORMULETEKENS}') > 0 then '''' else '' end
    || replace(${sql}, '"', '""') || '"' end`,
  'heel getal': (sql) => `coalesce((${sql})::text, '')`,
  getal: (sql, decimaal) => `coalesce(replace((${sql})::text, '.', '${decimaal}'), '')`,
  'ja of nee': (sql) => `case (${sql}) when true then '"ja"' when false then '"nee"' else '' end`,
  datum: (sql) => `coalesce(to_char((${sql}) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'), '')`,
}

/** A text of our own as a cell, by the same rule as those that the database writes. */
function tekstcel(tekst: string): string {
  const eerste = tekst.charAt(0)
  const veilig = eerste && FORMULETEKENS.includes(eerste) ? `'${tekst}` : tekst
  return `"${veilig.replaceAll('"', '""')}"`
}

async function* inStukken(
  { kolommen, blokken }: Inhoud,
  scheiding: string,
  bom: boolean,
): AsyncGenerator<Uint8Array> {
  const regel = (cellen: readonly string[]) => Buffer.from(`${cellen.join(scheiding)}\r\n`)
  if (bom) yield Buffer.from('\uFEFF')
  yield regel(kolommen.map(({ naam }) => tekstcel(naam)))
  let leeg = true
  for await (const blok of blokken) {
    leeg = false
    yield Buffer.from(blok.map(({ regels }) => regels).join(''))
  }
  if (leeg) yield regel(kolommen.map((_, plaats) => (plaats === 0 ? tekstcel(GEEN_RIJEN) : '')))
}
