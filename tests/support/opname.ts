import { Client } from 'pg'
import { expect } from 'vitest'
import type { Handeling } from '~/contract/groepssessies'
import type { Waarde } from '~/domein/weging/Antwoord'
import { rijen } from './rijen'
import { leesSessiestroom } from './sessiestroom'
import { maakTestapp, type Testapp } from './testapp'
import type { Deelnemer } from './testsessie'
import { maakZaal, type Zaal } from './testzaal'

/** A session that is played while every byte that others receive of it is kept. */
export interface Toneel {
  app: Testapp
  zaal: Zaal
  /** Does one act of the begeleider, and waits until all who follow have heard. */
  doe(handeling: Handeling): Promise<void>
  /** Tries an act that is refused. */
  stuit(handeling: Handeling): Promise<void>
  /** Somebody sends something (a score, the peiling): the answer is kept too. */
  stuur(wie: Deelnemer, rest: string, body: unknown): Promise<void>
  scoor(wie: Deelnemer | undefined, vraagId: string, waarde: Waarde, ronde?: 1 | 2): Promise<void>
  /** Everybody scores, in the order of their seats. */
  allen(vraagId: string, waarden: readonly Waarde[]): Promise<void>
  /** The begeleider enters a score for somebody without a phone. */
  scoorVoor(deelnemerId: string, vraagId: string, waarde: Waarde, ronde?: 1 | 2): Promise<void>
  /** Keeps what everybody else gets when they look now. */
  kijk(): Promise<void>
  /** What comes next may be known. */
  onthuld(): Promise<void>
}

/** What others received before and after the reveal. */
export interface Opname {
  voor: string
  na: string
}

const KANAAL = 'weging_gewijzigd'

/** Plays a session on an app of its own. The first seat is that of who looks on: their own snapshot and stream are kept. */
export async function neemOp(
  wensen: NonNullable<Parameters<typeof maakZaal>[1]>,
  speel: (toneel: Toneel) => Promise<void>,
): Promise<Opname> {
  const app = await maakTestapp()
  const zaal = await maakZaal(app, wensen)
  const luisteraar = new Client({ connectionString: app.testdatabase.url })
  const berichten: string[] = []
  luisteraar.on('notification', ({ payload }) => void berichten.push(payload ?? ''))
  await luisteraar.connect()
  await luisteraar.query(`listen ${KANAAL}`)

  const beamer = `/api/v1/beamers/${zaal.beamersleutel}`
  const regie = `/api/v1/groepssessies/${zaal.sessieId}`
  const weging = `/api/v1/wegingen/${zaal.wegingId}`
  const kijker = zaal.mensen[0]
  if (!kijker) throw new Error('Niemand kijkt toe')
  const openStromen = async () =>
    [
      await app.roep('GET', `${regie}/gebeurtenissen`, { persoon: 'bram' }),
      await app.roep('GET', `${beamer}/gebeurtenissen`),
      await kijker.roep('GET', '/gebeurtenissen'),
    ].map(leesSessiestroom)
  const stromen = await openStromen()
  const regels: string[] = []
  const bewaar = async (wat: string, antwoord: Response) => {
    const headers = [...antwoord.headers].map((header) => header.join(': ')).join('\n')
    regels.push(`== ${wat}: ${antwoord.status}\n${headers}\n${await antwoord.text()}`)
  }
  const leesStand = async () => {
    const { moment } = await (await app.roep('GET', beamer)).json()
    // As both events have it: the whole moment, or the count alone.
    return { versie: moment.versie, telling: JSON.stringify(moment.telling).slice(0, -1) }
  }
  let stand = { versie: 0, telling: '' }
  /** Waits until one message went out, and everybody heard what was new in it. */
  const naMelding = async (doe: () => Promise<void>) => {
    const aantal = berichten.length
    await doe()
    await expect.poll(() => berichten.length, { interval: 5, timeout: 10_000 }).toBe(aantal + 1)
    const eerder = stand
    stand = await leesStand()
    const deel = stand.versie > eerder.versie ? `data: {"versie":${stand.versie},` : stand.telling
    if (stand.versie === eerder.versie && stand.telling === eerder.telling) return
    for (const stroom of stromen) await stroom.tot(deel)
  }
  const handel = async (handeling: Handeling, status: number) => {
    const headers = { 'If-Match': `"${stand.versie}"` }
    const antwoord = await app.roep('POST', `${regie}/handelingen`, {
      persoon: 'bram',
      body: handeling,
      headers,
    })
    expect(antwoord.status, handeling.soort).toBe(status)
    await bewaar(handeling.soort, antwoord)
  }
  const toneel: Toneel = {
    app,
    zaal,
    doe: (handeling) => naMelding(() => handel(handeling, 200)),
    stuit: (handeling) => handel(handeling, 409),
    stuur: (wie, rest, body) =>
      naMelding(async () => bewaar(`put ${rest}`, await wie.roep('PUT', rest, body))),
    scoor: async (wie, vraagId, waarde, ronde = 1) => {
      if (!wie) throw new Error('Deze deelnemer is er niet')
      await toneel.stuur(wie, `/scores/${vraagId}`, { waarde, ronde })
    },
    async allen(vraagId, waarden) {
      for (const [i, waarde] of waarden.entries()) await toneel.scoor(zaal.mensen[i], vraagId, waarde)
    },
    scoorVoor: (deelnemerId, vraagId, waarde, ronde = 1) =>
      naMelding(async () => {
        const path = `${regie}/deelnemers/${deelnemerId}/scores/${vraagId}`
        await bewaar('score voor', await app.roep('PUT', path, { persoon: 'bram', body: { waarde, ronde } }))
      }),
    async kijk() {
      for (const persoon of ['bram', 'emiel'] as const)
        await bewaar('regie', await app.roep('GET', regie, { persoon }))
      for (const rest of ['', '/antwoorden?sinds=0', '/groepssessies', '/vorige'])
        await bewaar(`weging${rest}`, await app.roep('GET', weging + rest, { persoon: 'petra' }))
      await bewaar('teams', await app.roep('GET', '/api/v1/teams', { persoon: 'petra' }))
      await bewaar('beamer', await app.roep('GET', beamer))
      await bewaar('uitnodiging', await app.roep('GET', `/api/v1/uitnodigingen/${zaal.code}`))
      await bewaar('deelname', await kijker.roep('GET'))
    },
    async onthuld() {
      voor = await allesTotNu()
    },
  }
  const allesTotNu = async () => {
    const logboek = await rijen(app, 'select logboek::text as regel from logboek order by id')
    const deel = [
      ...regels.splice(0),
      ...stromen.map((stroom) => `== stroom\n${stroom.neem()}`),
      `== meldingen\n${berichten.join('\n')}`,
      `== logboek\n${logboek.map(({ regel }) => regel).join('\n')}`,
      `== log\n${app.log.join('\n')}`,
    ]
    return normaal(deel.join('\n\n'), {
      [zaal.code]: 'CODE',
      [zaal.beamersleutel]: 'SLEUTEL',
      [kijker.terugkeercode]: 'TERUG',
    })
  }
  let voor = ''

  // What joining has set in motion comes before this act, and is none of the recording.
  const { moment } = await zaal.doe({ soort: 'parkeer', vraagId: null, tekst: 'Dit bewaren we.' })
  app.omgeving.omroep.meld('vanaf hier')
  await expect.poll(() => berichten.some((bericht) => bericht.includes('vanaf hier'))).toBe(true)
  for (const stroom of stromen) {
    await stroom.tot(`data: {"versie":${moment.versie},`)
    stroom.neem()
  }
  berichten.splice(0)
  stand = await leesStand()

  await speel(toneel)
  const na = await allesTotNu()
  for (const stroom of stromen) await stroom.sluit()
  await luisteraar.end()
  await app.sluit()
  return { voor, na }
}

/** What differs from run to run by itself gets a name by the order in which it comes up. */
function normaal(tekst: string, geheimen: Record<string, string>): string {
  const ids = new Map<string, string>()
  let uit = tekst.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => {
    if (!ids.has(id)) ids.set(id, `<id ${ids.size + 1}>`)
    return ids.get(id) ?? ''
  })
  for (const [geheim, naam] of Object.entries(geheimen)) uit = uit.replaceAll(geheim, `<${naam}>`)
  return uit.replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00)?/g, '<tijd>')
}
