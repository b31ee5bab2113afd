import type { Deelname } from '~/contract/deelname'
import type { Handeling, Regie } from '~/contract/groepssessies'
import type { Functie } from '~/domein/sessie/functies'
import type { Waarde } from '~/domein/weging/Antwoord'
import type { Instantie } from './testapp'
import type { PersoonId } from './testorganisatie'

/** What people do in a group session, all of it through the API. */

export const opening = {
  wijze: 'samen' as 'samen' | 'vooraf',
  minuten: 60,
  secties: ['8'],
  perFunctie: true,
  voorafTot: null as string | null,
  vervanger: null as string | null,
}

/** @throws {Error} with what the app said when it did not do what was asked */
export async function lees<T>(antwoord: Response): Promise<T> {
  if (!antwoord.ok) throw new Error(`${antwoord.status}: ${await antwoord.text()}`)
  return antwoord.status === 204 ? (undefined as T) : antwoord.json()
}

/** Opens a session; section 8 (three stellingen and their eindweging) when not told otherwise. @returns its id */
export async function openSessie(
  app: Instantie,
  persoon: PersoonId,
  wegingId: string,
  anders: Partial<typeof opening> = {},
): Promise<string> {
  const body = { ...opening, ...anders }
  const { id } = await lees<{ id: string }>(
    await app.roep('POST', `/api/v1/wegingen/${wegingId}/groepssessies`, { persoon, body }),
  )
  return id
}

export async function leesRegie(app: Instantie, persoon: PersoonId, sessieId: string): Promise<Regie> {
  return lees(await app.roep('GET', `/api/v1/groepssessies/${sessieId}`, { persoon }))
}

/** Tries one act of the begeleider. @param versie of the session; as it is now when not given */
export async function probeer(
  app: Instantie,
  persoon: PersoonId,
  sessieId: string,
  handeling: Handeling,
  versie?: number,
): Promise<Response> {
  const gezien = versie ?? (await leesRegie(app, persoon, sessieId)).moment.versie
  return app.roep('POST', `/api/v1/groepssessies/${sessieId}/handelingen`, {
    persoon,
    body: handeling,
    headers: { 'If-Match': `"${gezien}"` },
  })
}

/** Does one act of the begeleider. */
export async function doe(
  app: Instantie,
  persoon: PersoonId,
  sessieId: string,
  handeling: Handeling,
): Promise<Regie> {
  return lees(await probeer(app, persoon, sessieId, handeling))
}

/** Records the agreed score of a vraag, whatever its answer was before. */
export async function spreekAf(
  app: Instantie,
  persoon: PersoonId,
  sessieId: string,
  vraagId: string,
  waarde: Waarde,
  toelichting = '',
): Promise<Regie> {
  const { vragen } = await leesRegie(app, persoon, sessieId)
  const antwoordVersie = vragen.find((vraag) => vraag.vraagId === vraagId)?.antwoordVersie ?? 0
  return doe(app, persoon, sessieId, { soort: 'spreek-af', vraagId, waarde, toelichting, antwoordVersie })
}

let reeks = 0
/** A secret as a browser makes one; each call gives another. */
export function nieuweSleutel(): string {
  reeks += 1
  return `sleutel-van-een-test-${reeks}`.padEnd(43, '_')
}

/** Somebody on a phone: what they send carries the cookie of their seat. */
export interface Deelnemer {
  nummer: number
  terugkeercode: string
  cookie: string
  roep(methode: string, rest?: string, body?: unknown, app?: Instantie): Promise<Response>
  lees(app?: Instantie): Promise<Deelname>
  /** Gives a score; gives the status of the answer. */
  scoor(vraagId: string, waarde: Waarde, ronde?: 1 | 2, app?: Instantie): Promise<number>
}

/** Joins a session by its code. */
export async function doeMee(
  app: Instantie,
  code: string,
  functie: Functie | null = 'verzekeringsarts',
  sleutel = nieuweSleutel(),
): Promise<Deelnemer> {
  const antwoord = await app.roep('POST', `/api/v1/uitnodigingen/${code}/deelnemers`, {
    body: { sleutel, functie, toehoorder: functie === null },
  })
  return alsDeelnemer(app, antwoord)
}

/** The participant that an answer to joining or returning made. */
export async function alsDeelnemer(app: Instantie, antwoord: Response): Promise<Deelnemer> {
  const { sessieId, ...plaats } = await lees<{ sessieId: string; nummer: number; terugkeercode: string }>(
    antwoord,
  )
  const cookie = antwoord.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const roep: Deelnemer['roep'] = (methode, rest = '', body = undefined, via = app) =>
    via.roep(methode, `/api/v1/groepssessies/${sessieId}/deelname${rest}`, {
      headers: { Cookie: cookie },
      ...(body !== undefined && { body }),
    })
  return {
    ...plaats,
    cookie,
    roep,
    lees: async (via = app) => lees(await roep('GET', '', undefined, via)),
    scoor: async (vraagId, waarde, ronde = 1, via = app) =>
      (await roep('PUT', `/scores/${vraagId}`, { waarde, ronde }, via)).status,
  }
}
