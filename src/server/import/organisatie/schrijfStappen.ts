import type { Query } from '../../database/Database'
import { districten, personen, rollen, teams } from '../../database/schema'
import { noteer } from '../../logboek/noteer'
import { stemRondesAf } from '../../ronde/rondeteams'
import { grijpTeam } from '../../team/grijpTeam'
import { wijzigTeam } from '../../team/wijzigTeam'
import type { BevoegdVoorOrganisatie } from '../../toegang/poort'
import type { Stap } from './Plan'

interface Context {
  vandaag: string
  /** Where they came from, for the logbook. */
  bestand: string
}

/**
 * Writes what a file changes, from today on: rondes that opened before keep the names and districts that they have. New
 * teams take part in the rondes that are still to open.
 */
export async function schrijfStappen(
  transactie: Query,
  bevoegd: BevoegdVoorOrganisatie,
  stappen: readonly Stap[],
  context: Context,
): Promise<void> {
  for (const stap of stappen) await schrijf(transactie, bevoegd, stap, context)
  const nieuw = stappen.flatMap((stap) => (stap.soort === 'team' ? [stap.id] : []))
  if (nieuw.length > 0) await stemRondesAf(transactie, nieuw, context.vandaag)
}

async function schrijf(
  transactie: Query,
  { persoon }: BevoegdVoorOrganisatie,
  stap: Stap,
  { vandaag, bestand }: Context,
): Promise<void> {
  const log = (handeling: Parameters<typeof noteer>[1]['handeling'], naar: object) =>
    noteer(transactie, { persoonId: persoon.id, handeling, naar: { ...naar, bestand } })
  if (stap.soort === 'district') {
    const { id, naam } = stap
    await transactie.insert(districten).values({ id, naam })
    return log('district-toegevoegd', { id, naam })
  }
  if (stap.soort === 'team') {
    const { id, naam, districtId } = stap
    await transactie.insert(teams).values({ id, naam, districtId, begint: vandaag })
    return log('team-toegevoegd', { id, naam, districtId, begint: vandaag })
  }
  if (stap.soort === 'persoon') {
    const { id, naam } = stap
    await transactie.insert(personen).values({ id, naam })
    return log('persoon-toegevoegd', { id, naam })
  }
  if (stap.soort === 'begeleider') {
    const { persoonId, teamId } = stap
    await transactie.insert(rollen).values({ persoonId, rol: 'begeleider', teamId })
    return log('begeleider-toegevoegd', { persoonId, teamId })
  }
  const team = await grijpTeam(transactie, stap.id)
  const nieuw = stap.soort === 'hernoem' ? { naam: stap.naam } : { districtId: stap.districtId }
  await wijzigTeam(transactie, team, nieuw, vandaag, { persoonId: persoon.id, bestand })
}
