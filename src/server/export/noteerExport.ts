import type { Exportformaat } from '~/contract/exports'
import type { Database } from '../database/Database'
import { noteer } from '../logboek/noteer'
import type { Selectie } from './Selectie'

/** Tells the logbook who takes which rows along. Before the first of them leaves: what breaks off midway was told as well. */
export async function noteerExport(
  { transaction }: Database,
  wat: 'antwoorden' | 'wegingen',
  formaat: Exportformaat,
  { bevoegd, rondeId, districtId, sectieId, status }: Selectie,
  rijen: number,
): Promise<void> {
  await transaction((transactie) =>
    noteer(transactie, {
      persoonId: bevoegd.persoon.id,
      handeling: 'export',
      naar: { wat, formaat, ronde: rondeId, districtId, sectieId, status, rijen },
    }),
  )
}
