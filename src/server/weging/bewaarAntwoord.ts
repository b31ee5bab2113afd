import { and, eq } from 'drizzle-orm'
import type { Antwoord } from '~/contract/antwoorden'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import type { Database } from '../database/Database'
import { antwoorden, personen } from '../database/schema'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import { type BevoegdVoorWeging, bevoegdVoorWeging } from '../toegang/poort'
import { antwoordKolommen, naarAntwoord } from './antwoordrij'
import { eisConcept } from './beginWijziging'
import { schrijfAntwoord } from './schrijfAntwoord'

/**
 * Saves the answer to one question, together with its row in the logbook. A field that the change leaves out stays as it
 * is.
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
  eisGevraagd(kaders, bevoegd, vraagId)
  const geschreven = await schrijfAntwoord(database, bevoegd, { vraagId, versie, wijziging, nu })
  if (geschreven) return geschreven

  // Something stood in the way: find out what. Only a change of the kenmerken this very moment can be tried again.
  await eisConcept(database.query, bevoegd.wegingId)
  const huidig = await leesAntwoord(database, bevoegd, vraagId)
  if ((huidig?.versie ?? 0) !== versie) {
    throw new Probleemfout(412, 'Iemand anders heeft dit antwoord intussen gewijzigd.', { leden: { huidig } })
  }
  const opnieuw = await bevoegdVoorWeging(database, bevoegd.persoon, 'bewerken', bevoegd.wegingId)
  return bewaarAntwoord(database, kaders, opnieuw, vraagId, versie, wijziging, nu)
}

function eisGevraagd(kaders: Kaders, { weging }: BevoegdVoorWeging<'bewerken'>, vraagId: string): void {
  const vraag = vragenVanKader(kaderVan(kaders, weging.kaderVersie)).find(({ id }) => id === vraagId)
  if (!vraag) throw nietGevonden()
  if (!wordtGevraagd(vraag, weging)) {
    throw new Probleemfout(409, `Stelling ${vraagId} geldt niet voor dit team en krijgt geen score.`)
  }
}

async function leesAntwoord(
  database: Database,
  { wegingId }: BevoegdVoorWeging<'bewerken'>,
  vraagId: string,
): Promise<Antwoord | null> {
  const [rij] = await database.query
    .select(antwoordKolommen)
    .from(antwoorden)
    .innerJoin(personen, eq(personen.id, antwoorden.gewijzigdDoor))
    .where(and(eq(antwoorden.wegingId, wegingId), eq(antwoorden.vraagId, vraagId)))
  return rij ? naarAntwoord(rij) : null
}
