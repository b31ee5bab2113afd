import { and, eq } from 'drizzle-orm'
import { minderheidsnotities, sessievragen } from '../../database/schema'
import { Probleemfout } from '../../http/Probleemfout'
import { bevriesSpreidingen } from '../bevriesSpreidingen'
import { eisLopend, eisVraag, noteerHandeling, type Verb, zetVraag } from './Handelen'

/** One vraag: show it, reveal it, take that back, score it once more, reopen what was agreed (G1). */

/** Moving on never happens by accident: from a vraag without an agreed score it must be said. Going back keeps everything. */
export const gaNaar: Verb<'ga-naar'> = async (handelen, handeling) => {
  const { sessie, transactie, nu } = handelen
  eisLopend(sessie)
  eisVraag(sessie, handeling.vraagId)
  const { huidigeVraag, scherm } = sessie.rij
  const vooruit = huidigeVraag
    ? sessie.vragen.indexOf(handeling.vraagId) > sessie.vragen.indexOf(huidigeVraag)
    : false
  if (vooruit && scherm === 'vraag' && huidigeVraag && !handeling.zonderAfspraak) {
    const [vraag] = await transactie
      .select({ status: sessievragen.status })
      .from(sessievragen)
      .where(and(eq(sessievragen.sessieId, sessie.rij.id), eq(sessievragen.vraagId, huidigeVraag)))
    if (vraag && vraag.status !== 'afgesproken') {
      throw new Probleemfout(409, `Bij ${huidigeVraag} is nog geen score afgesproken.`, {
        leden: { zonderAfspraak: huidigeVraag },
      })
    }
  }
  await noteerHandeling(handelen, handeling)
  return {
    huidigeVraag: handeling.vraagId,
    scherm: 'vraag',
    ...(handeling.vraagId !== huidigeVraag && { vraagSinds: nu }),
  }
}

export const onthul: Verb<'onthul'> = async (handelen, handeling) => {
  const { ronde } = await zetVraag(handelen, handeling.vraagId, 'onthul')
  await bevriesSpreidingen(handelen.transactie, handelen.sessie, [{ vraagId: handeling.vraagId, ronde }])
  await noteerHandeling(handelen, handeling)
  return {}
}

/** Corrects an accidental reveal. What was shown stays as it was given; who had not scored yet still can (G5). */
export const neemTerug: Verb<'neem-terug'> = async (handelen, handeling) => {
  await zetVraag(handelen, handeling.vraagId, 'neem-terug')
  await noteerHandeling(handelen, handeling)
  return {}
}

export const tweedeRonde: Verb<'tweede-ronde'> = async (handelen, handeling) => {
  await zetVraag(handelen, handeling.vraagId, 'tweede-ronde')
  await noteerHandeling(handelen, handeling)
  return {}
}

export const heropen: Verb<'heropen'> = async (handelen, handeling) => {
  await zetVraag(handelen, handeling.vraagId, 'heropen')
  await noteerHandeling(handelen, handeling)
  return {}
}

/** A differing opinion, without a name. Only once the scores are out. */
export const noteerMinderheid: Verb<'noteer-minderheid'> = async (handelen, handeling) => {
  const { sessie, transactie } = handelen
  eisLopend(sessie)
  eisVraag(sessie, handeling.vraagId)
  const { vraagId, tekst } = handeling
  const [vraag] = await transactie
    .select({ status: sessievragen.status })
    .from(sessievragen)
    .where(and(eq(sessievragen.sessieId, sessie.rij.id), eq(sessievragen.vraagId, vraagId)))
  if (vraag?.status === 'open') {
    throw new Probleemfout(409, `Bij ${vraagId} zijn de scores nog niet getoond.`)
  }
  await transactie.insert(minderheidsnotities).values({ sessieId: sessie.rij.id, vraagId, tekst })
  await noteerHandeling(handelen, handeling)
  return {}
}
