import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Functie } from '~/domein/sessie/functies'
import type { Database } from '../database/Database'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import { cookieopties } from './sessieCookie'

/**
 * The gate for who takes part in a group session without an account: a cookie with a secret that only their own browser
 * and, as a hash, their seat have.
 */

declare const merk: unique symbol

/** Proof that whoever asks has this seat. */
export interface BevoegdAlsDeelnemer {
  readonly [merk]: true
  readonly deelnemerId: string
  readonly sessieId: string
  readonly nummer: number
  readonly functie: Functie | null
  readonly toehoorder: boolean
  readonly terugkeercode: string
  readonly tabblad: string | null
  readonly peilingGedaan: boolean
}

/** How long a browser keeps its seat: a session can go on another day. In seconds. */
const BEWAARTIJD = 60 * 24 * 60 * 60

const cookienaam = (sessieId: string) => `wegingskader_deelname_${sessieId.slice(0, 8)}`

/** What is kept of the secret. */
export function sleutelHash(sleutel: string): string {
  return createHash('sha256').update(sleutel).digest('hex')
}

export function zetDeelnamecookie(
  c: Context,
  publicUrl: URL | null,
  sessieId: string,
  sleutel: string,
): void {
  setCookie(c, cookienaam(sessieId), sleutel, { ...cookieopties(c, publicUrl), maxAge: BEWAARTIJD })
}

/** The hash of the secret that this browser has for the session, or null. */
export function leesDeelnamecookie(c: Context, sessieId: string): string | null {
  const sleutel = getCookie(c, cookienaam(sessieId))
  return sleutel ? sleutelHash(sleutel) : null
}

const DEELNEMER = `
  select s.status, d.id as "deelnemerId", s.id as "sessieId", d.nummer, d.functie, d.toehoorder, d.terugkeercode, d.tabblad,
    d.peiling_gedaan as "peilingGedaan"
  from groepssessies s left join deelnemers d on d.sessie_id = s.id and d.sleutel = $2::text
  where s.id = $1::uuid`

/**
 * @throws {Probleemfout} 404 for a session that is not there, 410 for one that is closed, 401 for who has no seat in it
 *   (any more).
 */
export async function bevoegdAlsDeelnemer(
  database: Database,
  c: Context,
  sessieId: string,
): Promise<BevoegdAlsDeelnemer> {
  const [rij] = await database.prepared<BevoegdAlsDeelnemer & { status: string; deelnemerId: string | null }>(
    'deelnemer',
    DEELNEMER,
    [sessieId, leesDeelnamecookie(c, sessieId)],
  )
  if (!rij) throw nietGevonden()
  if (rij.status === 'gesloten') {
    throw new Probleemfout(
      410,
      'Deze groepssessie is gesloten. Wat wie koos is gewist; alleen de aantallen blijven.',
    )
  }
  if (rij.deelnemerId === null) {
    throw new Probleemfout(
      401,
      'U doet niet (meer) mee aan deze groepssessie. Doe mee met de code op het scherm.',
    )
  }
  return rij
}
