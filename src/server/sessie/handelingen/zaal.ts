import { and, count, eq } from 'drizzle-orm'
import { deelnemers, parkeerpunten, sessiescores, spreidingen, werkpunten } from '../../database/schema'
import { nietGevonden, Probleemfout } from '../../http/Probleemfout'
import { volgendNummer } from '../neemPlaats'
import { eisLopend, noteerHandeling, type Verb } from './Handelen'

/** What is around the vragen: the screen, the seats, what is parked, what the team will work on. */

export const toon: Verb<'toon'> = async (handelen, handeling) => {
  eisLopend(handelen.sessie)
  if (handeling.scherm === 'agenda' && handelen.sessie.rij.wijze !== 'vooraf') {
    throw new Probleemfout(409, 'Een agenda is er alleen als iedereen vooraf heeft gescoord.')
  }
  await noteerHandeling(handelen, handeling)
  return {
    scherm: handeling.scherm,
    // What was seen of the peiling is final: one answer more could be read off the difference (as G5).
    ...(handeling.scherm === 'peilinguitslag' && { peilingGetoond: true }),
  }
}

export const parkeer: Verb<'parkeer'> = async (handelen, handeling) => {
  const { transactie, sessie, nu } = handelen
  const { vraagId, tekst } = handeling
  if (vraagId !== null && !sessie.vragen.includes(vraagId)) throw nietGevonden()
  await transactie.insert(parkeerpunten).values({ sessieId: sessie.rij.id, vraagId, tekst, gezetOp: nu })
  await noteerHandeling(handelen, handeling)
  return {}
}

export const parkeerpuntKlaar: Verb<'parkeerpunt-klaar'> = async (handelen, handeling) => {
  const { rowCount } = await handelen.transactie
    .update(parkeerpunten)
    .set({ klaar: handeling.klaar })
    .where(and(eq(parkeerpunten.id, handeling.id), eq(parkeerpunten.sessieId, handelen.sessie.rij.id)))
  if (rowCount === 0) throw nietGevonden()
  await noteerHandeling(handelen, handeling)
  return {}
}

/** At most three points to work on. They belong to the weging, and stay when the session is closed. */
export const kiesWerkpunten: Verb<'kies-werkpunten'> = async (handelen, handeling) => {
  const { transactie, sessie, bevoegd } = handelen
  const { wegingId } = bevoegd
  if (handeling.punten.some(({ vraagId }) => vraagId !== null && !kent(sessie.kader, vraagId)))
    throw nietGevonden()
  await transactie.delete(werkpunten).where(eq(werkpunten.wegingId, wegingId))
  const rijen = handeling.punten.map((punt, i) => ({ wegingId, nummer: i + 1, ...punt }))
  if (rijen.length > 0) await transactie.insert(werkpunten).values(rijen)
  await noteerHandeling(handelen, handeling)
  return {}
}

const kent = ({ secties }: { secties: readonly { stellingen: readonly { id: string }[] }[] }, id: string) =>
  secties.some(({ stellingen }) => stellingen.some((stelling) => stelling.id === id))

/** A seat for somebody without a phone. The begeleider enters their scores, on their own word; the spread says so. */
export const zetPlaatsBij: Verb<'zet-plaats-bij'> = async (handelen, handeling) => {
  const { transactie, sessie } = handelen
  await transactie.insert(deelnemers).values({
    sessieId: sessie.rij.id,
    nummer: await volgendNummer(transactie, sessie.rij.id),
    functie: handeling.functie,
    zonderTelefoon: true,
  })
  await noteerHandeling(handelen, handeling)
  return {}
}

/** Frees a seat: a ghost, or somebody who left. Their scores that were not revealed yet go with it. */
export const maakPlaatsVrij: Verb<'maak-plaats-vrij'> = async (handelen, handeling) => {
  const { rowCount } = await handelen.transactie
    .delete(deelnemers)
    .where(and(eq(deelnemers.id, handeling.deelnemerId), eq(deelnemers.sessieId, handelen.sessie.rij.id)))
  if (rowCount === 0) throw nietGevonden()
  await noteerHandeling(handelen, handeling)
  return {}
}

/** @throws {Probleemfout} 409 once somebody scored: it is what the group was told at joining */
export const stelPerFunctie: Verb<'stel-per-functie'> = async (handelen, handeling) => {
  const { transactie, sessie } = handelen
  const [scores] = await transactie
    .select({ aantal: count() })
    .from(sessiescores)
    .where(eq(sessiescores.sessieId, sessie.rij.id))
  const [onthuld] = await transactie
    .select({ aantal: count() })
    .from(spreidingen)
    .where(eq(spreidingen.sessieId, sessie.rij.id))
  if (scores?.aantal || onthuld?.aantal) {
    throw new Probleemfout(409, 'Dit ligt vast: er is al gescoord, en zo is het aan de groep gezegd.')
  }
  await noteerHandeling(handelen, handeling)
  return { perFunctie: handeling.perFunctie }
}
