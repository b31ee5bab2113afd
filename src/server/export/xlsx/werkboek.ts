import type { Inhoud } from '../Opmaak'
import { rijenblad } from './rijenblad'
import { toelichtingblad } from './toelichtingblad'
import { xml } from './xml'
import { type Zipdeel, zip } from './zip'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIES = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet: its name, and what stands in its XML between `<worksheet>` and `</worksheet>`, when its turn comes. */
export interface Bladdeel {
  naam: string
  inhoud(): AsyncIterable<string> | Iterable<string>
}

/** A workbook of two sheets, the rows and what their columns mean, written as its rows come. */
export function werkboek(inhoud: Inhoud): AsyncGenerator<Uint8Array> {
  const bladen = [
    { naam: inhoud.blad, inhoud: () => rijenblad(inhoud) },
    { naam: 'Toelichting', inhoud: () => toelichtingblad(inhoud) },
  ]
  return schrijfWerkboek(bladen, inhoud.nu)
}

/** A workbook of these sheets in the styles of the house ({@link STIJL}), written as it is read. */
export function schrijfWerkboek(bladen: readonly Bladdeel[], nu: Date): AsyncGenerator<Uint8Array> {
  const deel = (naam: string, tekst: string): Zipdeel => ({ naam, inhoud: () => [XML, tekst] })
  const pad = (i: number) => `worksheets/sheet${i + 1}.xml`
  return zip(
    [
      deel('[Content_Types].xml', soorten(bladen.map((_, i) => pad(i)))),
      deel('_rels/.rels', relaties(['officeDocument', 'xl/workbook.xml'])),
      deel('xl/workbook.xml', boek(bladen.map(({ naam }) => naam))),
      deel(
        'xl/_rels/workbook.xml.rels',
        relaties(...bladen.map((_, i) => ['worksheet', pad(i)] as const), ['styles', 'styles.xml']),
      ),
      deel('xl/styles.xml', stijlen),
      ...bladen.map(({ inhoud }, i) => ({
        naam: `xl/${pad(i)}`,
        inhoud: async function* () {
          yield `${XML}<worksheet xmlns="${MAIN}">`
          yield* inhoud()
          yield '</worksheet>'
        },
      })),
    ],
    nu,
  )
}

const soorten = (
  paden: readonly string[],
) => `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${SOORT}.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${SOORT}.styles+xml"/>
${paden.map((pad) => `<Override PartName="/xl/${pad}" ContentType="${SOORT}.worksheet+xml"/>`).join('\n')}
</Types>`

function relaties(...doelen: readonly (readonly [soort: string, doel: string])[]): string {
  const regels = doelen.map(
    ([soort, doel], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${soort}" Target="${doel}"/>`,
  )
  return `<Relationships xmlns="${RELATIES}">${regels.join('')}</Relationships>`
}

function boek(bladen: readonly string[]): string {
  const regels = bladen.map((naam, i) => `<sheet name="${xml(naam)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${regels.join('')}</sheets></workbook>`
}

/** In the order of STIJL: header, text (49 is "as text"), date, whole number, mean in two decimals; then for a form: text over
 * several lines, a field for a short answer, one for a text, and a title. */
const stijlen = `<styleSheet xmlns="${MAIN}">
<numFmts count="1"><numFmt numFmtId="164" formatCode="d\\-m\\-yyyy"/></numFmts>
<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4F1F0"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FF72827F"/></left><right style="thin"><color rgb="FF72827F"/></right><top style="thin"><color rgb="FF72827F"/></top><bottom style="thin"><color rgb="FF72827F"/></bottom><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="10">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="2" borderId="1" xfId="0" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="top"/></xf>
<xf numFmtId="49" fontId="0" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1"/>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`
