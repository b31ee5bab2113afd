import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Weging } from '~/contract/wegingen'
import type { Query } from '../database/Database'
import { districten, personen, rondes, teams, wegingen } from '../database/schema'
import { type BevoegdVoorWeging, magBewerken } from '../toegang/poort'
import { leesWerkpunten } from './leesWerkpunten'

const starter = alias(personen, 'starter')
const indiener = alias(personen, 'indiener')

/** A weging without its answers, as this person may see it. */
export async function leesWeging(
  query: Query,
  bevoegd: BevoegdVoorWeging<'zien' | 'bewerken'>,
): Promise<Weging> {
  const [rij] = await query
    .select({ weging: wegingen, team: teams, district: districten, ronde: rondes, starter, indiener })
    .from(wegingen)
    .innerJoin(teams, eq(teams.id, wegingen.teamId))
    .innerJoin(districten, eq(districten.id, teams.districtId))
    .innerJoin(rondes, eq(rondes.id, wegingen.rondeId))
    .innerJoin(starter, eq(starter.id, wegingen.gestartDoor))
    .leftJoin(indiener, eq(indiener.id, wegingen.ingediendDoor))
    .where(eq(wegingen.id, bevoegd.wegingId))
  if (!rij) throw new Error(`Weging ${bevoegd.wegingId} is verdwenen`)
  const { weging, team, district, ronde } = rij
  return {
    id: weging.id,
    team: { id: team.id, naam: team.naam },
    district,
    ronde,
    kaderVersie: weging.kaderVersie,
    kenmerken: { participatiewet: weging.participatiewet, indelingOpBsn: weging.indelingOpBsn },
    status: weging.status,
    versie: weging.versie,
    gestart: { op: weging.gestartOp.toISOString(), door: rij.starter },
    ingediend:
      weging.ingediendOp && rij.indiener
        ? { op: weging.ingediendOp.toISOString(), door: rij.indiener }
        : null,
    werkpunten: await leesWerkpunten(query, bevoegd.wegingId),
    magBewerken: weging.status === 'concept' && magBewerken(bevoegd.persoon, bevoegd),
  }
}
