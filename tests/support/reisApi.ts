import type { Antwoord } from '~/contract/antwoorden'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import type { Weging } from '~/contract/wegingen'
import type { Waarde } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'

/** Somebody who talks to a running app without a browser: to prepare a journey, or to look behind the screen. */
export interface ApiGebruiker {
  /** The session, as a `Cookie` header. */
  cookie: string
  /** Sends one request. @param pad below `/api/v1` */
  roep(methode: string, pad: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  lees<T>(pad: string): Promise<T>
}

export type WegingMetAntwoorden = Weging & { antwoorden: Antwoord[]; volgnummer: number }

/** Signs in as an example person. @param url where the app listens, with a slash at the end */
export async function meldAan(url: string, persoon: string): Promise<ApiGebruiker> {
  const antwoord = await fetch(`${url}api/v1/aanmeldingen/voorbeeld`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ persoon }),
  })
  if (!antwoord.ok) throw new Error(`Aanmelden als ${persoon} lukt niet: ${await antwoord.text()}`)
  return metCookie(url, antwoord.headers.getSetCookie()[0]?.split(';')[0] ?? '')
}

/** The same person later on, or through another address. */
export function metCookie(url: string, cookie: string): ApiGebruiker {
  const roep: ApiGebruiker['roep'] = (methode, pad, body, headers) =>
    fetch(`${url}api/v1${pad}`, {
      method: methode,
      headers: {
        Cookie: cookie,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const lees = async <T>(pad: string): Promise<T> => goed<T>(await roep('GET', pad))
  return { cookie, roep, lees }
}

/** Begins the weging of a team, or gives the one that is there. */
export async function beginWeging(
  wie: ApiGebruiker,
  teamId: string,
  kenmerken: Kenmerken = { participatiewet: true, indelingOpBsn: false },
): Promise<Weging> {
  return goed(await wie.roep('POST', '/wegingen', { teamId, kenmerken }))
}

export function leesWeging(wie: ApiGebruiker, wegingId: string): Promise<WegingMetAntwoorden> {
  return wie.lees(`/wegingen/${wegingId}`)
}

/** Saves one answer, based on `versie`. */
export function bewaar(
  wie: ApiGebruiker,
  wegingId: string,
  vraagId: string,
  versie: number,
  wijziging: Antwoordwijziging,
): Promise<Response> {
  const pad = `/wegingen/${wegingId}/antwoorden/${vraagId}`
  return wie.roep('PATCH', pad, wijziging, { 'If-Match': `"${versie}"` })
}

/** Gives answers on top of whatever stands there now. */
export async function vulIn(
  wie: ApiGebruiker,
  wegingId: string,
  waarden: Readonly<Record<string, Waarde>>,
): Promise<void> {
  const { antwoorden } = await leesWeging(wie, wegingId)
  const versies = new Map(antwoorden.map(({ vraagId, versie }) => [vraagId, versie]))
  for (const [vraagId, waarde] of Object.entries(waarden)) {
    await goed(await bewaar(wie, wegingId, vraagId, versies.get(vraagId) ?? 0, { waarde }))
  }
}

/** The scores of a weging by question, as the server has them. */
export async function leesWaarden(
  wie: ApiGebruiker,
  wegingId: string,
): Promise<Record<string, Waarde | null>> {
  const { antwoorden } = await leesWeging(wie, wegingId)
  return Object.fromEntries(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]))
}

/** @throws {Error} with what the app said when it did not do what was asked. */
export async function goed<T>(antwoord: Response): Promise<T> {
  if (!antwoord.ok) throw new Error(`${antwoord.status}: ${await antwoord.text()}`)
  return antwoord.json()
}
