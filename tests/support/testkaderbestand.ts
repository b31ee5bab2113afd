import type { Importbestand } from '~/contract/imports'
import type { Kadercontrole } from '~/contract/kaders'
import type { Kader } from '~/domein/kader/Kader'
import type { Instantie } from './testapp'
import type { PersoonId } from './testorganisatie'

/** What a beheerder does with a file that holds a version of the instrument. */

/** A kader as people keep it in a file. */
export const alsJson = (kader: unknown) => JSON.stringify(kader, null, 2)

/** A file as it travels. */
export function bestandMet(inhoud: string | Uint8Array, naam = 'wegingskader.json'): Importbestand {
  return { naam, inhoud: Buffer.from(inhoud).toString('base64') }
}

export async function controleerKader(app: Instantie, inhoud: string | Uint8Array): Promise<Kadercontrole> {
  const antwoord = await app.roep('POST', '/api/v1/kadercontroles', {
    persoon: 'hans',
    body: bestandMet(inhoud),
  })
  if (!antwoord.ok) throw new Error(`${antwoord.status}: ${await antwoord.text()}`)
  return antwoord.json()
}

/** Takes a kader in, and gives what came: the status and the body. */
export async function neemKaderOp(
  app: Instantie,
  inhoud: Kader | string,
  persoon: PersoonId = 'hans',
): Promise<{ status: number; inhoud: Record<string, unknown> }> {
  const tekst = typeof inhoud === 'string' ? inhoud : alsJson(inhoud)
  const antwoord = await app.roep('POST', '/api/v1/kaders', { persoon, body: bestandMet(tekst) })
  return { status: antwoord.status, inhoud: await antwoord.json() }
}
