import { and, eq } from 'drizzle-orm'
import type { Antwoord, Antwoordwijziging } from '~/contract/antwoorden'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import type { Database, Query } from '../database/Database'
import { antwoorden, personen } from '../database/schema'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { antwoordKolommen, naarAntwoord, naarKolommen } from './antwoordrij'
import { beginWijziging } from './beginWijziging'

/**
 * Saves the answer to one question, in one transaction with its row in the logbook. A field that the change leaves out
 * stays as it is.
 *
 * @param versie the version that the change is based on; 0 for a question without an answer.
 * @throws {Probleemfout} 404 for a question that the kader does not have; 409 when it is n.v.t. for this team (W1) or the
 *   weging has been handed in; 412 with what stands there now when somebody else was first.
 */
export async function bewaarAntwoord(
  database: Database,
  kaders: Kaders,
  bevoegd: BevoegdVoorWeging<'bewerken'>,
  vraagId: string,
  versie: number,
  wijziging: Antwoordwijziging,
  nu: Date,
): Promise<Antwoord> {
  const { wegingId, persoon } = bevoegd
  return database.transaction(async (transactie) => {
    const weging = await beginWijziging(transactie, wegingId)
    const vraag = vragenVanKader(kaderVan(kaders, weging.kaderVersie)).find(({ id }) => id === vraagId)
    if (!vraag) throw nietGevonden()
    if (!wordtGevraagd(vraag, weging)) {
      throw new Probleemfout(409, `Stelling ${vraagId} geldt niet voor dit team en krijgt geen score.`)
    }
    const huidig = await leesAntwoord(transactie, wegingId, vraagId)
    if ((huidig?.versie ?? 0) !== versie) {
      throw new Probleemfout(412, 'Iemand anders heeft dit antwoord intussen gewijzigd.', {
        leden: { huidig },
      })
    }
    const oud = { waarde: huidig?.waarde ?? null, toelichting: huidig?.toelichting ?? '' }
    const nieuw = {
      waarde: wijziging.waarde === undefined ? oud.waarde : wijziging.waarde,
      toelichting: wijziging.toelichting ?? oud.toelichting,
    }
    const rij = {
      ...naarKolommen(nieuw.waarde),
      toelichting: nieuw.toelichting,
      versie: versie + 1,
      volgnummer: weging.volgnummer,
      gewijzigdOp: nu,
      gewijzigdDoor: persoon.id,
    }
    await transactie
      .insert(antwoorden)
      .values({ wegingId, vraagId, ...rij })
      .onConflictDoUpdate({ target: [antwoorden.wegingId, antwoorden.vraagId], set: rij })
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'antwoord-gewijzigd',
      wegingId,
      vraagId,
      van: oud,
      naar: nieuw,
    })
    return {
      vraagId,
      ...nieuw,
      versie: rij.versie,
      volgnummer: rij.volgnummer,
      gewijzigdDoor: { id: persoon.id, naam: persoon.naam },
      gewijzigdOp: nu.toISOString(),
    }
  })
}

async function leesAntwoord(transactie: Query, wegingId: string, vraagId: string): Promise<Antwoord | null> {
  const [rij] = await transactie
    .select(antwoordKolommen)
    .from(antwoorden)
    .innerJoin(personen, eq(personen.id, antwoorden.gewijzigdDoor))
    .where(and(eq(antwoorden.wegingId, wegingId), eq(antwoorden.vraagId, vraagId)))
  return rij ? naarAntwoord(rij) : null
}
