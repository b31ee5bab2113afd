import type { Exportformaat } from '~/contract/exports'
import { Probleemfout } from '../http/Probleemfout'
import type { Omgeving } from '../Omgeving'
import { vraagAntwoorden, vraagWegingen } from './bestandsvragen'
import { noteerExport } from './noteerExport'
import type { Blok } from './Opmaak'
import { opmaken } from './opmaken'
import { overDezeExport } from './overDezeExport'
import type { Selectie } from './Selectie'
import { telRijen } from './telRijen'
import { MAXIMUM_RIJEN } from './xlsx/xlsx'

/** A file on its way: nothing of it is made before it is read. */
export interface Bestand {
  naam: string
  mediatype: string
  inhoud: AsyncIterable<Uint8Array>
}

/**
 * Makes a file of the whole selection, and tells the logbook.
 * @throws {Probleemfout} 400 when it has more rows than a sheet of Excel can hold
 */
export async function exporteer(
  { database, kaders, nu }: Pick<Omgeving, 'database' | 'kaders' | 'nu'>,
  wat: 'antwoorden' | 'wegingen',
  formaat: Exclude<Exportformaat, 'json'>,
  selectie: Selectie,
): Promise<Bestand> {
  const totaal = await telRijen(database, kaders, wat, selectie)
  if (formaat === 'xlsx' && totaal > MAXIMUM_RIJEN) throw teVeelVoorExcel()
  await noteerExport(database, wat, formaat, selectie, totaal)
  const opmaak = opmaken[formaat]
  const { kolommen, text, values, stuk } =
    wat === 'antwoorden' ? vraagAntwoorden(selectie, kaders, opmaak) : vraagWegingen(selectie, opmaak)
  return {
    naam: `wegingskader-${selectie.rondeId}-${wat}.${opmaak.extensie}`,
    mediatype: opmaak.mediatype,
    inhoud: opmaak.bestand({
      kolommen,
      blokken: database.stroom<Blok>(text, values, stuk),
      blad: wat === 'antwoorden' ? 'Antwoorden' : 'Wegingen',
      toelichting: overDezeExport(wat, selectie, totaal, nu()),
      nu: nu(),
    }),
  }
}

function teVeelVoorExcel(): Probleemfout {
  return new Probleemfout(400, 'Deze keuze heeft meer rijen dan er in een blad van Excel passen.', {
    invalidParams: [
      { name: 'query.formaat', code: 'te-veel-rijen', reason: 'Kies CSV, of één district of onderdeel.' },
    ],
  })
}
