import { and, eq, inArray } from 'drizzle-orm'
import { naSessie, type Sessiehandeling } from '~/domein/sessie/overgangen'
import { sessievragen } from '../../database/schema'
import { Probleemfout } from '../../http/Probleemfout'
import { bevriesSpreidingen } from '../bevriesSpreidingen'
import { klokVan } from '../leesMoment'
import { eisSecties } from '../openGroepssessie'
import { sluitSessie } from '../sluitSessie'
import { type Handelen, noteerHandeling, type Verb } from './Handelen'

/** The session as a whole: begin, pause, go on, close (G1). */

/**
 * Begins the conversation. What everyone scored beforehand is revealed then, all at once: the agenda that follows tells of
 * it already.
 */
export const begin: Verb<'begin'> = async (handelen, handeling) => {
  const status = naar(handelen, 'begin')
  const { sessie, transactie, nu } = handelen
  const vooraf = sessie.rij.wijze === 'vooraf'
  if (vooraf) {
    // The update waits for who is scoring at this moment, and whoever comes later is too late.
    await transactie
      .update(sessievragen)
      .set({ status: 'onthuld' })
      .where(and(eq(sessievragen.sessieId, sessie.rij.id), inArray(sessievragen.vraagId, [...sessie.vragen])))
    await bevriesSpreidingen(
      transactie,
      sessie,
      sessie.vragen.map((vraagId) => ({ vraagId, ronde: 1 })),
    )
  }
  await noteerHandeling(handelen, handeling)
  return { status, klokSinds: nu, vraagSinds: nu, scherm: vooraf ? 'agenda' : 'vraag' }
}

export const pauzeer: Verb<'pauzeer'> = async (handelen, handeling) => {
  const status = naar(handelen, 'pauzeer')
  await noteerHandeling(handelen, handeling)
  const { verstreken } = klokVan(handelen.sessie.rij, handelen.nu)
  return { status, klokSeconden: verstreken, klokSinds: null }
}

export const hervat: Verb<'hervat'> = async (handelen, handeling) => {
  const status = naar(handelen, 'hervat')
  const { sessie, nu } = handelen
  const { minuten = sessie.rij.minuten, secties } = handeling
  const gekozen = sessie.kader.secties
    .map(({ id }) => id)
    .filter((id) => (secties ?? sessie.rij.secties).includes(id))
  const vragen = eisSecties(sessie.kader, sessie.kenmerken, secties ?? sessie.rij.secties)
  const { huidigeVraag } = sessie.rij
  await noteerHandeling(handelen, handeling)
  return {
    status,
    minuten,
    secties: gekozen,
    huidigeVraag: huidigeVraag && vragen.includes(huidigeVraag) ? huidigeVraag : (vragen[0] ?? null),
    klokSinds: nu,
    vraagSinds: nu,
  }
}

export const sluit: Verb<'sluit'> = async (handelen, handeling) => {
  naar(handelen, 'sluit')
  await noteerHandeling(handelen, handeling)
  return sluitSessie(handelen.transactie, handelen.sessie.rij, handelen.nu)
}

/** @throws {Probleemfout} 409 when the session is in a state in which this cannot be done */
function naar({ sessie }: Handelen, handeling: Sessiehandeling) {
  const status = naSessie(sessie.rij.status, handeling)
  if (status === null)
    throw new Probleemfout(409, `Dit kan nu niet: de groepssessie is ${sessie.rij.status}.`)
  return status
}
