import { and, asc, eq } from 'drizzle-orm'
import type { Regie } from '~/contract/groepssessies'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database, Query } from '../database/Database'
import { antwoorden, deelnemers, parkeerpunten, sessievragen } from '../database/schema'
import type { BevoegdVoorSessie } from '../toegang/poort'
import { naarWaarde } from '../weging/antwoordrij'
import { leesWerkpunten } from '../weging/leesWerkpunten'
import { AANWEZIG } from './aanwezigheid'
import { leesBegeleiders } from './begeleiders'
import { kopVan } from './kop'
import { leesAgenda } from './leesAgenda'
import { leesMetMoment } from './leesMetMoment'
import { leidt, type Sessie } from './Sessie'

/** Everything that the begeleider's screen is made of. Of people only that they are there, never what or whether they scored. */
export async function leesRegie(
  database: Database,
  kaders: Kaders,
  bevoegd: BevoegdVoorSessie,
  nu: Date,
): Promise<Omit<Regie, 'deelnameadres'>> {
  const { query } = database
  const { sessie, moment } = await leesMetMoment(database, kaders, bevoegd.sessieId, nu)
  const { rij, kenmerken } = sessie
  return {
    sessie: kopVan(sessie),
    wegingId: rij.wegingId,
    kenmerken,
    code: rij.code,
    beamersleutel: rij.beamersleutel,
    secties: rij.secties,
    moment,
    vragen: await leesVragen(query, sessie),
    zetels: await leesZetels(query, rij.id, nu),
    parkeerpunten: await query
      .select({
        id: parkeerpunten.id,
        vraagId: parkeerpunten.vraagId,
        tekst: parkeerpunten.tekst,
        klaar: parkeerpunten.klaar,
      })
      .from(parkeerpunten)
      .where(eq(parkeerpunten.sessieId, rij.id))
      .orderBy(asc(parkeerpunten.gezetOp), asc(parkeerpunten.id)),
    werkpunten: await leesWerkpunten(query, rij.wegingId),
    ...(await leesAgenda(query, sessie)),
    leiding: await leesLeiding(query, sessie, bevoegd),
  }
}

async function leesVragen(query: Query, { rij, vragen }: Sessie): Promise<Regie['vragen']> {
  const rijen = await query
    .select({
      vraagId: sessievragen.vraagId,
      status: sessievragen.status,
      ronde: sessievragen.ronde,
      score: antwoorden.score,
      geenBeeld: antwoorden.geenBeeld,
      toelichting: antwoorden.toelichting,
      versie: antwoorden.versie,
    })
    .from(sessievragen)
    .leftJoin(
      antwoorden,
      and(eq(antwoorden.wegingId, rij.wegingId), eq(antwoorden.vraagId, sessievragen.vraagId)),
    )
    .where(eq(sessievragen.sessieId, rij.id))
  const perVraag = new Map(rijen.map((gevonden) => [gevonden.vraagId, gevonden]))
  return vragen.flatMap((vraagId) => {
    const gevonden = perVraag.get(vraagId)
    if (!gevonden) return []
    const { status, ronde, score, geenBeeld, toelichting, versie } = gevonden
    const waarde = naarWaarde({ score, geenBeeld: geenBeeld ?? false })
    return [{ vraagId, status, ronde, waarde, toelichting: toelichting ?? '', antwoordVersie: versie ?? 0 }]
  })
}

async function leesZetels(query: Query, sessieId: string, nu: Date): Promise<Regie['zetels']> {
  const rijen = await query
    .select({
      id: deelnemers.id,
      nummer: deelnemers.nummer,
      functie: deelnemers.functie,
      toehoorder: deelnemers.toehoorder,
      zonderTelefoon: deelnemers.zonderTelefoon,
      gezienOp: deelnemers.gezienOp,
    })
    .from(deelnemers)
    .where(eq(deelnemers.sessieId, sessieId))
    .orderBy(asc(deelnemers.nummer))
  const sinds = nu.getTime() - AANWEZIG * 1000
  return rijen.map(({ gezienOp, ...zetel }) => ({
    ...zetel,
    aanwezig: zetel.zonderTelefoon || (gezienOp !== null && gezienOp.getTime() > sinds),
  }))
}

async function leesLeiding(
  query: Query,
  { rij }: Sessie,
  { persoon, teamId }: BevoegdVoorSessie,
): Promise<Regie['leiding']> {
  const begeleiders = await leesBegeleiders(query, teamId)
  const wie = (id: string | null) => begeleiders.find((begeleider) => begeleider.id === id) ?? null
  // Somebody who guides the team no longer is still shown as who led.
  const leider = wie(rij.leider) ?? { id: rij.leider, naam: 'iemand die dit team niet meer begeleidt' }
  return {
    ikLeid: leidt(rij, persoon),
    leider,
    medeleider: wie(rij.medeleider),
    vervanger: wie(rij.vervanger),
    geopendDoor: wie(rij.geopendDoor) ?? leider,
    begeleiders,
  }
}
