import { expect } from 'vitest'
import type { RondeDetail } from '~/contract/rondes'
import type { Testapp } from './testapp'
import type { PersoonId } from './testorganisatie'

/** What the programmabureau does with a ronde, all of it through the API. */

export const plan2027 = {
  id: '2027-Q1',
  kaderVersie: '1.21',
  opent: '2027-01-01',
  sluit: '2027-03-31',
  tegenlezer: false,
}

/** Asks, and gives what came: the status, the body, and which fields were refused. */
export async function vraagApi(
  app: Testapp,
  methode: string,
  pad: string,
  { persoon = 'petra', body, versie }: { persoon?: PersoonId; body?: unknown; versie?: number } = {},
) {
  const antwoord = await app.roep(methode, `/api/v1${pad}`, {
    persoon,
    ...(body !== undefined && { body }),
    ...(versie !== undefined && { headers: { 'If-Match': `"${versie}"` } }),
  })
  if (antwoord.status === 500) throw new Error(app.log.at(-1))
  const inhoud = await antwoord.json()
  const velden = (inhoud.invalidParams ?? []).map(
    ({ name, code }: Record<string, string>) => `${name} ${code}`,
  )
  return { status: antwoord.status, inhoud, velden }
}

export async function leesRonde(app: Testapp, rondeId: string): Promise<RondeDetail> {
  const { status, inhoud } = await vraagApi(app, 'GET', `/rondes/${rondeId}`)
  expect(status).toBe(200)
  return inhoud
}

/** Does something to a ronde as it stands now. */
export async function metRonde(app: Testapp, methode: string, rondeId: string, onder: string, body: unknown) {
  const { versie } = await leesRonde(app, rondeId)
  return vraagApi(app, methode, `/rondes/${rondeId}${onder}`, { body, versie })
}
