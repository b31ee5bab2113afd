import type { Antwoord } from '~/contract/antwoorden'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import type { Weging } from '~/contract/wegingen'
import type { Kader } from '~/domein/kader/Kader'
import { vragenVanKader } from '~/domein/kader/vragen'
import type { Waarde, Waarden } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import type { Instantie } from './testapp'
import type { PersoonId, TeamId } from './testorganisatie'
import { metParticipatiewet } from './waarden'

/** What a begeleider does with a weging, all of it through the API. */

/** One value for every question that is asked, eindwegingen included, save those in `afwijkingen`. */
export function alleVragenOp(
  kader: Kader,
  kenmerken: Kenmerken,
  waarde: Waarde,
  afwijkingen: Waarden = {},
): Record<string, Waarde> {
  const gevraagd = vragenVanKader(kader).filter((vraag) => wordtGevraagd(vraag, kenmerken))
  return { ...Object.fromEntries(gevraagd.map(({ id }) => [id, waarde])), ...afwijkingen }
}

/** Starts the weging of a team for the open ronde, or gives the one that there is. */
export async function beginWeging(
  app: Instantie,
  persoon: PersoonId,
  teamId: TeamId,
  kenmerken: Kenmerken = metParticipatiewet,
): Promise<Weging> {
  return lees(await app.roep('POST', '/api/v1/wegingen', { persoon, body: { teamId, kenmerken } }))
}

export async function leesWeging(
  app: Instantie,
  persoon: PersoonId,
  wegingId: string,
): Promise<Weging & { antwoorden: Antwoord[]; volgnummer: number }> {
  return lees(await app.roep('GET', `/api/v1/wegingen/${wegingId}`, { persoon }))
}

/** Saves one answer, based on `versie`. */
export function bewaar(
  app: Instantie,
  persoon: PersoonId,
  wegingId: string,
  vraagId: string,
  versie: number,
  wijziging: Antwoordwijziging,
): Promise<Response> {
  return app.roep('PATCH', `/api/v1/wegingen/${wegingId}/antwoorden/${vraagId}`, {
    persoon,
    body: wijziging,
    headers: { 'If-Match': `"${versie}"` },
  })
}

/** Answers questions that have no answer yet. */
export async function vulIn(app: Instantie, persoon: PersoonId, wegingId: string, waarden: Waarden) {
  for (const [vraagId, waarde] of Object.entries(waarden)) {
    await lees(await bewaar(app, persoon, wegingId, vraagId, 0, { waarde }))
  }
}

/** Hands in what stands there now. */
export async function dienIn(app: Instantie, persoon: PersoonId, wegingId: string): Promise<Response> {
  const { versie, volgnummer } = await leesWeging(app, persoon, wegingId)
  return app.roep('POST', `/api/v1/wegingen/${wegingId}/indiening`, {
    persoon,
    body: { volgnummer },
    headers: { 'If-Match': `"${versie}"` },
  })
}

/** A whole weging, from start to handed in. */
export async function weeg(
  app: Instantie,
  persoon: PersoonId,
  teamId: TeamId,
  kenmerken: Kenmerken,
  waarden: Waarden,
): Promise<Weging> {
  const { id } = await beginWeging(app, persoon, teamId, kenmerken)
  await vulIn(app, persoon, id, waarden)
  return lees(await dienIn(app, persoon, id))
}

async function lees<T>(antwoord: Response): Promise<T> {
  if (!antwoord.ok) throw new Error(`${antwoord.status}: ${await antwoord.text()}`)
  return antwoord.json()
}
