import { and, eq, inArray } from 'drizzle-orm'
import type { Moment, Scherm } from '~/contract/sessie'
import { eindwegingId } from '~/domein/kader/vragen'
import type { Waarden } from '~/domein/weging/Antwoord'
import { gemiddeldeVan, somVan } from '~/domein/weging/gemiddelden'
import type { Database, Query } from '../database/Database'
import { antwoorden, minderheidsnotities } from '../database/schema'
import { naarWaarde, naarWaarden } from '../weging/antwoordrij'
import { leesWerkpunten } from '../weging/leesWerkpunten'
import { leesAgenda } from './leesAgenda'
import { leesPeiling } from './leesPeiling'
import { leesSpreidingen } from './leesSpreidingen'
import type { Sessie } from './Sessie'
import { telDeelnemers } from './telling'

/**
 * What everybody in the room may know at this moment. The same for participants, begeleider and beamer, and made in one
 * place: so nothing of one person, and no spread before its reveal (G2), can come to anybody along another way.
 */
export async function leesMoment(database: Database, sessie: Sessie, nu: Date): Promise<Moment> {
  const { query } = database
  const { rij, vragen, kader, kenmerken, leider, vraagstatus, ronde, afgesproken } = sessie
  const scherm = schermVan(sessie)
  const opVraag = scherm === 'vraag' ? rij.huidigeVraag : null
  const [telling, spreidingen, afspraak, minderheidsnotities, gemiddelde] = await Promise.all([
    telDeelnemers(database, sessie, nu),
    opVraag ? getoondeSpreidingen(query, rij.id, opVraag, vraagstatus, ronde) : [],
    opVraag && vraagstatus === 'afgesproken' ? leesAfspraak(query, rij.wegingId, opVraag) : null,
    opVraag && vraagstatus !== 'open' ? leesNotities(query, rij.id, opVraag) : [],
    opVraag ? gemiddeldeBij(query, sessie, opVraag) : null,
  ])
  return {
    versie: rij.versie,
    status: rij.status,
    scherm,
    vraagId: rij.huidigeVraag,
    vraagstatus,
    ronde,
    telling,
    spreidingen,
    afspraak,
    minderheidsnotities,
    gemiddelde,
    voortgang: { gedaan: vragen.filter((id) => afgesproken.includes(id)).length, totaal: vragen.length },
    klok: klokVan(rij, nu),
    leider,
    agenda: scherm === 'agenda' ? (await leesAgenda(query, sessie)).agenda : null,
    uitkomst:
      scherm === 'uitkomst'
        ? {
            kenmerken,
            waarden: await leesWaarden(query, rij.wegingId, kader.secties.flatMap(vragenIn)),
            werkpunten: await leesWerkpunten(query, rij.wegingId),
          }
        : null,
    peiling: scherm === 'peilinguitslag' ? await leesPeiling(query, rij.id) : null,
  }
}

function schermVan({ rij }: Sessie): Scherm {
  if (rij.status === 'gesloten') return 'slot'
  return rij.status === 'voorbereiding' ? 'welkom' : rij.scherm
}

/** G2, G5: the rounds that were revealed. One that was taken back is not shown until it is revealed again. */
async function getoondeSpreidingen(
  query: Query,
  sessieId: string,
  vraagId: string,
  vraagstatus: Moment['vraagstatus'],
  ronde: 1 | 2,
) {
  if (vraagstatus === 'open' && ronde === 1) return []
  const alle = await leesSpreidingen(query, sessieId, vraagId)
  return alle.filter((spreiding) => vraagstatus !== 'open' || spreiding.ronde < ronde)
}

async function leesAfspraak(query: Query, wegingId: string, vraagId: string): Promise<Moment['afspraak']> {
  const [rij] = await query
    .select({ score: antwoorden.score, geenBeeld: antwoorden.geenBeeld, toelichting: antwoorden.toelichting })
    .from(antwoorden)
    .where(and(eq(antwoorden.wegingId, wegingId), eq(antwoorden.vraagId, vraagId)))
  const waarde = rij ? naarWaarde(rij) : null
  return rij && waarde !== null ? { waarde, toelichting: rij.toelichting } : null
}

/** In the order of their text, so that not even the order tells who spoke first. */
async function leesNotities(query: Query, sessieId: string, vraagId: string): Promise<string[]> {
  const rijen = await query
    .select({ tekst: minderheidsnotities.tekst })
    .from(minderheidsnotities)
    .where(and(eq(minderheidsnotities.sessieId, sessieId), eq(minderheidsnotities.vraagId, vraagId)))
  return rijen.map(({ tekst }) => tekst).sort()
}

async function gemiddeldeBij(
  query: Query,
  { rij, kader, kenmerken }: Sessie,
  vraagId: string,
): Promise<Moment['gemiddelde']> {
  const sectie = kader.secties.find(({ id }) => eindwegingId(id) === vraagId)
  if (!sectie) return null
  const waarden = await leesWaarden(query, rij.wegingId, vragenIn(sectie))
  return gemiddeldeVan(somVan(sectie.stellingen, kenmerken, waarden))
}

const vragenIn = (sectie: Sessie['kader']['secties'][number]): string[] => [
  ...sectie.stellingen.map(({ id }) => id),
  eindwegingId(sectie.id),
]

async function leesWaarden(query: Query, wegingId: string, vraagIds: string[]): Promise<Waarden> {
  const rijen = await query
    .select({ vraagId: antwoorden.vraagId, score: antwoorden.score, geenBeeld: antwoorden.geenBeeld })
    .from(antwoorden)
    .where(and(eq(antwoorden.wegingId, wegingId), inArray(antwoorden.vraagId, vraagIds)))
  return naarWaarden(rijen)
}

/** Seconds as they are at `nu`. */
export function klokVan(rij: Sessie['rij'], nu: Date): Moment['klok'] {
  const loopt = rij.status === 'lopend' && rij.klokSinds !== null
  const sinds = (moment: Date | null) =>
    moment ? Math.max(0, Math.round((nu.getTime() - moment.getTime()) / 1000)) : 0
  return {
    minuten: rij.minuten,
    verstreken: rij.klokSeconden + (loopt ? sinds(rij.klokSinds) : 0),
    dezeVraag: loopt ? sinds(rij.vraagSinds) : 0,
    loopt,
  }
}
