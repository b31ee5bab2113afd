import { eq } from 'drizzle-orm'
import type { Handeling } from '~/contract/groepssessies'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from '../../database/Database'
import { groepssessies } from '../../database/schema'
import { Probleemfout } from '../../http/Probleemfout'
import type { BevoegdVoorSessie } from '../../toegang/poort'
import { leesSessie, leidt } from '../Sessie'
import { neemOver, spreekAf } from './afspraak'
import type { Verb } from './Handelen'
import { deelLeiding, draagOver, neemLeiding, wijsVervangerAan } from './leiding'
import { begin, hervat, pauzeer, sluit } from './verloop'
import { gaNaar, heropen, neemTerug, noteerMinderheid, onthul, tweedeRonde } from './vraag'
import {
  kiesWerkpunten,
  maakPlaatsVrij,
  parkeer,
  parkeerpuntKlaar,
  stelPerFunctie,
  toon,
  zetPlaatsBij,
} from './zaal'

const verbs: { [S in Handeling['soort']]: Verb<S> } = {
  begin,
  pauzeer,
  hervat,
  sluit,
  toon,
  'ga-naar': gaNaar,
  onthul,
  'neem-terug': neemTerug,
  'tweede-ronde': tweedeRonde,
  'spreek-af': spreekAf,
  heropen,
  'neem-over': neemOver,
  'noteer-minderheid': noteerMinderheid,
  parkeer,
  'parkeerpunt-klaar': parkeerpuntKlaar,
  'kies-werkpunten': kiesWerkpunten,
  'zet-plaats-bij': zetPlaatsBij,
  'maak-plaats-vrij': maakPlaatsVrij,
  'neem-leiding': neemLeiding,
  'draag-over': draagOver,
  'deel-leiding': deelLeiding,
  'wijs-vervanger-aan': wijsVervangerAan,
  'stel-per-functie': stelPerFunctie,
}

/** What adds something and moves nothing: two who lead can both do it without being in each other's way. */
const zonderVersie: ReadonlySet<Handeling['soort']> = new Set([
  'noteer-minderheid',
  'parkeer',
  'parkeerpunt-klaar',
  'zet-plaats-bij',
  'maak-plaats-vrij',
])

/**
 * Does one act of the begeleider: one transaction, in which nobody else acts on this session, and one row in the logbook.
 *
 * @param versie of the session as the begeleider saw it; a second click on one button comes with an old one and does nothing
 * @throws {Probleemfout} 403 for who does not lead; 409 when it cannot be done now; 412 when the session changed meanwhile
 */
export async function doeHandeling(
  database: Database,
  kaders: Kaders,
  bevoegd: BevoegdVoorSessie,
  versie: number,
  handeling: Handeling,
  nu: Date,
): Promise<void> {
  const { sessieId, persoon } = bevoegd
  const dezeSessie = eq(groepssessies.id, sessieId)
  await database.transaction(async (transactie) => {
    await transactie.select({ id: groepssessies.id }).from(groepssessies).where(dezeSessie).for('update')
    const sessie = await leesSessie(transactie, kaders, sessieId)
    const { rij } = sessie
    if (rij.status === 'gesloten') throw new Probleemfout(409, 'Deze groepssessie is gesloten.')
    if (handeling.soort !== 'neem-leiding' && !leidt(rij, persoon)) {
      throw new Probleemfout(403, `${sessie.leider} leidt deze groepssessie. U kijkt mee.`)
    }
    if (!zonderVersie.has(handeling.soort) && versie !== rij.versie) {
      throw new Probleemfout(412, 'De groepssessie is intussen veranderd. Kijk hoe zij er nu voor staat.')
    }
    const verb = verbs[handeling.soort] as Verb<Handeling['soort']>
    const wijziging = await verb({ transactie, sessie, bevoegd, nu }, handeling)
    await transactie
      .update(groepssessies)
      .set({ ...wijziging, versie: rij.versie + 1 })
      .where(dezeSessie)
  })
}
