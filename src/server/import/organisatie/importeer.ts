import type { Importbestand } from '~/contract/imports'
import type { Organisatiecontrole } from '~/contract/organisatieimport'
import { Probleemfout } from '../../http/Probleemfout'
import type { Omgeving } from '../../Omgeving'
import { dagVan } from '../../ronde/leesOpenRonde'
import type { BevoegdVoorOrganisatie } from '../../toegang/poort'
import { leesStand } from './leesStand'
import { maakPlan } from './maakPlan'
import { schrijfStappen } from './schrijfStappen'

type Werk = Pick<Omgeving, 'database' | 'nu'>

/** Checks a CSV with districts, teams and begeleiders, and says what taking it over would do. Writes nothing. */
export async function controleerOrganisatie(
  { database, nu }: Werk,
  bevoegd: BevoegdVoorOrganisatie,
  { naam, inhoud }: Importbestand,
): Promise<Organisatiecontrole> {
  const stand = await leesStand(database.query, bevoegd, false)
  return maakPlan(naam, Buffer.from(inhoud, 'base64'), stand, dagVan(nu()), nu()).controle
}

/**
 * Takes a checked CSV over, all of it or nothing. What stands there already is not written again.
 * @returns how many changes were written
 * @throws {Probleemfout} 409 with faults in it, or when it would no longer do what was seen
 */
export async function importeerOrganisatie(
  { database, nu }: Werk,
  bevoegd: BevoegdVoorOrganisatie,
  { naam, inhoud, gezien }: Importbestand & { gezien: string },
): Promise<number> {
  return database.transaction(async (transactie) => {
    const stand = await leesStand(transactie, bevoegd, true)
    const vandaag = dagVan(nu())
    const { controle, stappen } = maakPlan(naam, Buffer.from(inhoud, 'base64'), stand, vandaag, nu())
    if (controle.stand === 'fout')
      throw new Probleemfout(409, 'Er staan fouten in dit bestand. Er is niets overgenomen.')
    if (controle.stand === 'ongewijzigd') return 0
    if (controle.gezien !== gezien) {
      throw new Probleemfout(409, 'De organisatie is intussen gewijzigd. Controleer het bestand opnieuw.')
    }
    await schrijfStappen(transactie, bevoegd, stappen, { vandaag, bestand: naam })
    return stappen.length
  })
}
