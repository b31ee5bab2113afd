import type { Exportformaat } from '~/contract/exports'
import { csv } from './csv'
import type { Opmaak } from './Opmaak'
import { xlsx } from './xlsx/xlsx'

/** The formats that are files. `csv-punt-komma` is CSV as a Dutch Excel opens it. */
export const opmaken: Record<Exclude<Exportformaat, 'json'>, Opmaak> = {
  csv: csv({ scheiding: ',', decimaal: '.', bom: false }),
  'csv-punt-komma': csv({ scheiding: ';', decimaal: ',', bom: true }),
  xlsx,
}
