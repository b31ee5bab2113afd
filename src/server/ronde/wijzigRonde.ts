import { eq, sql } from 'drizzle-orm'
import type { Rondewijziging } from '~/contract/rondes'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from '../database/Database'
import { rondes } from '../database/schema'
import { ongeldig, Probleemfout } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorLand } from '../toegang/poort'
import { grijpRonde } from './grijpRonde'
import { dagVan } from './leesOpenRonde'
import { eisKader } from './planRonde'
import { eisVrijeDagen } from './rondedagen'
import { faseVan } from './rondefase'
import { kiesTeams, volgOpeningsdag } from './rondeteams'

type Ronde = typeof rondes.$inferSelect

/**
 * Changes a ronde that is not closed. Its opening day and its kader stand once it has opened; its last day can move, which
 * also opens a ronde again whose last day is over.
 *
 * @throws {Probleemfout} 400 for what cannot be; 409 when it is closed, or a team has begun that would be taken out; 412
 */
export async function wijzigRonde(
  database: Database,
  kaders: Kaders,
  { persoon }: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  versie: number,
  { teams, ...wijziging }: Rondewijziging,
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const ronde = await grijpRonde(transactie, rondeId, versie)
    eisMogelijk(ronde, wijziging, dagVan(nu))
    if (wijziging.kaderVersie !== undefined) eisKader(kaders, wijziging.kaderVersie)
    const nieuw = {
      id: rondeId,
      opent: wijziging.opent ?? ronde.opent,
      sluit: wijziging.sluit ?? ronde.sluit,
    }
    if (nieuw.opent !== ronde.opent || nieuw.sluit !== ronde.sluit) await eisVrijeDagen(transactie, nieuw)
    await transactie
      .update(rondes)
      .set({ ...wijziging, versie: sql`${rondes.versie} + 1` })
      .where(eq(rondes.id, rondeId))
    if (teams) await kiesTeams(transactie, nieuw, teams)
    else if (nieuw.opent !== ronde.opent) await volgOpeningsdag(transactie, rondeId, ronde.opent, nieuw.opent)
    const { kaderVersie, opent, sluit, tegenlezer } = ronde
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'ronde-gewijzigd',
      van: { id: rondeId, kaderVersie, opent, sluit, tegenlezer },
      naar: { id: rondeId, ...wijziging, ...(teams && { teams }) },
    })
  })
}

function eisMogelijk(ronde: Ronde, wijziging: Omit<Rondewijziging, 'teams'>, vandaag: string): void {
  const fase = faseVan(ronde, vandaag)
  if (fase === 'gesloten') {
    throw new Probleemfout(409, 'Deze ronde is gesloten. Open haar eerst opnieuw.')
  }
  if (fase === 'gepland') return
  const { opent, kaderVersie, sluit } = wijziging
  if (opent !== undefined && opent !== ronde.opent) {
    throw ongeldig('opent', 'al-geopend', 'De ronde is al geopend; haar eerste dag staat vast.')
  }
  if (kaderVersie !== undefined && kaderVersie !== ronde.kaderVersie) {
    throw ongeldig('kaderVersie', 'al-geopend', 'De ronde is al geopend; haar wegingskader staat vast.')
  }
  if (sluit !== undefined && sluit !== ronde.sluit && sluit < vandaag) {
    throw ongeldig(
      'sluit',
      'voorbij',
      'Kies vandaag of een latere dag. Nu sluiten kan ook: sluit dan de ronde.',
    )
  }
}
