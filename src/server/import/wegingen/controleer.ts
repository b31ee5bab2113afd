import type { Bestandcontrole, Importbestand } from '~/contract/imports'
import type { Omgeving } from '../../Omgeving'
import type { BevoegdVoorLand } from '../../toegang/poort'
import { leesImportronde } from './Importronde'
import { leesBestanden } from './leesBestanden'
import { leesDoel } from './leesDoel'
import { maakPlan } from './maakPlan'

/** Checks files that were sent back, and says what taking each over would do. Writes nothing. */
export async function controleer(
  { database, kaders, nu }: Pick<Omgeving, 'database' | 'kaders' | 'nu'>,
  bevoegd: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  bestanden: readonly Importbestand[],
): Promise<{ ronde: string; kaderVersie: string; standVan: string; bestanden: Bestandcontrole[] }> {
  const ronde = await leesImportronde(database.query, kaders, rondeId, nu())
  const standVan = nu().toISOString()
  const controles: Bestandcontrole[] = []
  for (const gelezen of await leesBestanden(bestanden)) {
    const teamId = gelezen.ingevuld?.kop.teamId.toLowerCase() ?? ''
    const doel = ronde.teams.has(teamId)
      ? await leesDoel(database.query, bevoegd, rondeId, teamId, false)
      : null
    controles.push(maakPlan(gelezen, ronde, kaders, doel))
  }
  return { ronde: rondeId, kaderVersie: ronde.kader.versie, standVan, bestanden: controles }
}
