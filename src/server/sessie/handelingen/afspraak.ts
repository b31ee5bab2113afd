import { and, eq } from 'drizzle-orm'
import { eensgezindeWaarde } from '~/domein/sessie/eensgezind'
import type { Waarde } from '~/domein/weging/Antwoord'
import { preparedIn } from '../../database/preparedIn'
import { antwoorden, personen, spreidingen } from '../../database/schema'
import { Probleemfout } from '../../http/Probleemfout'
import { antwoordKolommen, naarAntwoord } from '../../weging/antwoordrij'
import { eisConcept } from '../../weging/beginWijziging'
import { schrijfAntwoord } from '../../weging/schrijfAntwoord'
import { naarAantallen } from '../leesSpreidingen'
import { type Handelen, type Verb, zetVraag } from './Handelen'

/** The agreed score: a decision of the group, and the answer in the weging. */

export const spreekAf: Verb<'spreek-af'> = async (handelen, handeling) => {
  const { vraagId, waarde, toelichting, antwoordVersie } = handeling
  await zetVraag(handelen, vraagId, 'spreek-af')
  await schrijfAfspraak(handelen, vraagId, antwoordVersie, { waarde, toelichting })
  return {}
}

/** G7: takes over what all agree on, as one act. Whatever is no longer unanimous or open refuses the whole. */
export const neemOver: Verb<'neem-over'> = async (handelen, { vraagIds }) => {
  const { transactie, sessie } = handelen
  for (const vraagId of vraagIds) {
    const { ronde } = await zetVraag(handelen, vraagId, 'spreek-af')
    const [rij] = await transactie
      .select()
      .from(spreidingen)
      .where(
        and(
          eq(spreidingen.sessieId, sessie.rij.id),
          eq(spreidingen.vraagId, vraagId),
          eq(spreidingen.ronde, ronde),
        ),
      )
    const aantallen = rij ? naarAantallen(rij) : null
    const waarde = aantallen && eensgezindeWaarde(aantallen)
    if (waarde === null) {
      throw new Probleemfout(409, `Over ${vraagId} was niet iedereen het eens. Neem haar uit de lijst.`)
    }
    const huidig = await leesAntwoord(handelen, vraagId)
    await schrijfAfspraak(handelen, vraagId, huidig?.versie ?? 0, { waarde })
  }
  return {}
}

/** @throws {Probleemfout} 409 when the weging has been handed in; 412 with what stands there now when it was changed. */
async function schrijfAfspraak(
  handelen: Handelen,
  vraagId: string,
  versie: number,
  wijziging: { waarde: Waarde; toelichting?: string },
): Promise<void> {
  const { transactie, bevoegd, sessie, nu } = handelen
  const geschreven = await schrijfAntwoord(preparedIn(transactie), bevoegd, {
    vraagId,
    versie,
    wijziging,
    nu,
    sessieId: sessie.rij.id,
  })
  if (geschreven) return
  await eisConcept(transactie, bevoegd.wegingId)
  throw new Probleemfout(412, 'Dit antwoord is intussen in het formulier gewijzigd.', {
    leden: { huidig: await leesAntwoord(handelen, vraagId) },
  })
}

async function leesAntwoord({ transactie, bevoegd }: Handelen, vraagId: string) {
  const [rij] = await transactie
    .select(antwoordKolommen)
    .from(antwoorden)
    .innerJoin(personen, eq(personen.id, antwoorden.gewijzigdDoor))
    .where(and(eq(antwoorden.wegingId, bevoegd.wegingId), eq(antwoorden.vraagId, vraagId)))
  return rij ? naarAntwoord(rij) : null
}
