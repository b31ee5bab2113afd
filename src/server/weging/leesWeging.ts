import { and, desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Weging } from '~/contract/wegingen'
import type { Query } from '../database/Database'
import { personen, rondes, rondeteams, teruggaven, uitkomsten, wegingen } from '../database/schema'
import { type BevoegdVoorWeging, magBeoordelen, magBewerken, type Recht } from '../toegang/poort'
import { leesWerkpunten } from './leesWerkpunten'

const starter = alias(personen, 'starter')
const indiener = alias(personen, 'indiener')
const vaststeller = alias(personen, 'vaststeller')

/** A weging without its answers, as this person may see it: under the names that team and district had in its ronde. */
export async function leesWeging(query: Query, bevoegd: BevoegdVoorWeging<Recht>): Promise<Weging> {
  const [rij] = await query
    .select({
      weging: wegingen,
      genoemd: rondeteams,
      ronde: {
        id: rondes.id,
        kaderVersie: rondes.kaderVersie,
        opent: rondes.opent,
        sluit: rondes.sluit,
        geconstrueerd: rondes.geconstrueerd,
      },
      starter,
      indiener,
      vaststeller,
      berekendStadium: uitkomsten.stadium,
    })
    .from(wegingen)
    .innerJoin(
      rondeteams,
      and(eq(rondeteams.rondeId, wegingen.rondeId), eq(rondeteams.teamId, wegingen.teamId)),
    )
    .innerJoin(rondes, eq(rondes.id, wegingen.rondeId))
    .innerJoin(starter, eq(starter.id, wegingen.gestartDoor))
    .leftJoin(indiener, eq(indiener.id, wegingen.ingediendDoor))
    .leftJoin(vaststeller, eq(vaststeller.id, wegingen.vastgesteldDoor))
    .leftJoin(uitkomsten, eq(uitkomsten.wegingId, wegingen.id))
    .where(eq(wegingen.id, bevoegd.wegingId))
  if (!rij) throw new Error(`Weging ${bevoegd.wegingId} is verdwenen`)
  const { weging, genoemd, ronde } = rij
  return {
    id: weging.id,
    team: { id: genoemd.teamId, naam: genoemd.teamNaam },
    district: { id: genoemd.districtId, naam: genoemd.districtNaam },
    ronde,
    kaderVersie: weging.kaderVersie,
    kenmerken: { participatiewet: weging.participatiewet, indelingOpBsn: weging.indelingOpBsn },
    status: weging.status,
    versie: weging.versie,
    revisie: weging.revisie,
    correctiereden: weging.correctiereden,
    gestart: { op: weging.gestartOp.toISOString(), door: rij.starter },
    ingediend: stap(weging.ingediendOp, rij.indiener),
    berekendStadium: rij.berekendStadium,
    vastgesteld: vaststelling(weging, rij.vaststeller),
    teruggegeven: weging.status === 'concept' ? await leesTeruggave(query, weging.id) : null,
    werkpunten: await leesWerkpunten(query, bevoegd.wegingId),
    magBewerken: weging.status === 'concept' && magBewerken(bevoegd.persoon, bevoegd),
    magBeoordelen: magBeoordelen(bevoegd.persoon, bevoegd),
  }
}

type Wie = { id: string; naam: string } | null

function stap(op: Date | null, door: Wie): Weging['ingediend'] {
  return op && door ? { op: op.toISOString(), door } : null
}

function vaststelling(weging: typeof wegingen.$inferSelect, door: Wie): Weging['vastgesteld'] {
  const gezet = stap(weging.vastgesteldOp, door)
  const { vastgesteldStadium: stadium, vastgesteldReden: reden } = weging
  return gezet && stadium !== null ? { ...gezet, stadium, reden } : null
}

async function leesTeruggave(query: Query, wegingId: string): Promise<Weging['teruggegeven']> {
  const [rij] = await query
    .select({ op: teruggaven.op, reden: teruggaven.reden, door: { id: personen.id, naam: personen.naam } })
    .from(teruggaven)
    .innerJoin(personen, eq(personen.id, teruggaven.door))
    .where(eq(teruggaven.wegingId, wegingId))
    .orderBy(desc(teruggaven.inzending))
    .limit(1)
  return rij ? { ...rij, op: rij.op.toISOString() } : null
}
