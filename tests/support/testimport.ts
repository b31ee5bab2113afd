import type { Bestandcontrole, Importresultaat } from '~/contract/imports'
import { leesXlsx } from './leesXlsx'
import { type Gewoonte, type Invoercel, maakXlsx } from './maakXlsx'
import type { Instantie } from './testapp'
import type { PersoonId } from './testorganisatie'

/** What people do with a template: fetch it, fill it in with a spreadsheet, and send it back. */

export interface Bestand {
  naam: string
  bytes: Uint8Array
}

export interface Invulling {
  /** By the words of the head: `Participatiewet` and so on. */
  kop?: Record<string, Invoercel>
  /** By vraag: the score, or the score and a toelichting. */
  antwoorden?: Record<string, Invoercel | readonly [Invoercel, Invoercel]>
  gewoonte?: Gewoonte
  naam?: string
}

export async function haalSjabloon(
  app: Instantie,
  rondeId: string,
  teamId: string | null,
  persoon: PersoonId = 'petra',
): Promise<Uint8Array> {
  const zoek = teamId === null ? '' : `?teamId=${teamId}`
  const antwoord = await app.roep('GET', `/api/v1/rondes/${rondeId}/sjabloon${zoek}`, { persoon })
  if (!antwoord.ok) throw new Error(`${antwoord.status}: ${await antwoord.text()}`)
  return new Uint8Array(await antwoord.arrayBuffer())
}

/** Fills a template in, and saves it as another program does. Answers whose code is not there come in a row below. */
export async function vulSjabloonIn(
  sjabloon: Uint8Array,
  { kop = {}, antwoorden = {}, gewoonte = 'excel' }: Invulling,
): Promise<Uint8Array> {
  const { Weging } = await leesXlsx(sjabloon)
  const rijen = (Weging?.rijen ?? []).map((rij) => rij.map((cel) => cel as Invoercel))
  const over = new Map(Object.entries(antwoorden))
  const vul = (rij: Invoercel[], waarde: Invoercel | readonly [Invoercel, Invoercel]) => {
    const [score, toelichting] = Array.isArray(waarde) ? waarde : [waarde as Invoercel, null]
    rij[3] = score ?? null
    rij[4] = toelichting ?? null
  }
  for (const rij of rijen) {
    const code = String(rij[0] ?? '')
    if (code in kop) rij[1] = kop[code] ?? null
    const waarde = over.get(code)
    if (waarde !== undefined) vul(rij, waarde)
    over.delete(code)
  }
  for (const [code, waarde] of over) {
    const rij: Invoercel[] = [code, null, null, null, null]
    vul(rij, waarde)
    rijen.push(rij)
  }
  return new Uint8Array(maakXlsx(rijen, 'Weging', gewoonte))
}

/** A filled-in template of a team, ready to send. */
export async function ingevuld(
  app: Instantie,
  rondeId: string,
  teamId: string,
  invulling: Invulling,
): Promise<Bestand> {
  const bytes = await vulSjabloonIn(await haalSjabloon(app, rondeId, teamId), invulling)
  return { naam: invulling.naam ?? `weging-${rondeId}-${teamId}.xlsx`, bytes }
}

const naarBody = ({ naam, bytes }: Bestand) => ({ naam, inhoud: Buffer.from(bytes).toString('base64') })

export async function controleer(
  app: Instantie,
  rondeId: string,
  bestanden: readonly Bestand[],
): Promise<Bestandcontrole[]> {
  const antwoord = await app.roep('POST', `/api/v1/rondes/${rondeId}/importcontroles`, {
    persoon: 'petra',
    body: { bestanden: bestanden.map(naarBody) },
  })
  if (!antwoord.ok)
    throw new Error(`${antwoord.status}: ${await antwoord.text()} ${(app as { log?: string[] }).log?.at(-1)}`)
  return (await antwoord.json()).bestanden
}

/** Takes over what was seen in these controles. */
export async function neemOver(
  app: Instantie,
  rondeId: string,
  bestanden: readonly Bestand[],
  gezien: readonly Pick<Bestandcontrole, 'gezien'>[],
): Promise<Importresultaat[]> {
  const antwoord = await app.roep('POST', `/api/v1/rondes/${rondeId}/imports`, {
    persoon: 'petra',
    body: {
      bestanden: bestanden.map((bestand, i) => ({ ...naarBody(bestand), gezien: gezien[i]?.gezien ?? '' })),
    },
  })
  if (!antwoord.ok)
    throw new Error(`${antwoord.status}: ${await antwoord.text()} ${(app as { log?: string[] }).log?.at(-1)}`)
  return (await antwoord.json()).bestanden
}
