import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import { startBareServer } from './bareServer'
import { quantile, report, short } from './figures'
import { wegingOf } from './openWeging'
import type { Product } from './product'

const CONNECTIONS = 10
/** Both sides take turns of this length, in milliseconds, so that whatever else the machine does falls on both. */
const TURN = 3_000
const TURNS = 4

const bareProgram = fileURLToPath(new URL('./bareServerProcess.mjs', import.meta.url))

type Save = (worker: number) => Promise<void>

/** Saving one answer with its row in the logbook: our API against bare node:http with the same statements. */
export async function measureSaving(product: Product): Promise<void> {
  const bare = await startBareServer(bareProgram, product.databaseUrl)
  const sides = { ours: await ourSide(product), bare: bareSide(bare.url) }
  const times = { ours: [] as number[], bare: [] as number[] }
  for (const side of ['ours', 'bare'] as const) await load(sides[side], TURN / 3)
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const side of ['ours', 'bare'] as const) times[side].push(...(await load(sides[side], TURN)))
  }
  await bare.stop()
  const rate = (values: number[]) => values.length / ((TURN * TURNS) / 1000)
  const line = (values: number[]) =>
    `${short(rate(values))} per second, p99 ${short(quantile(values, 0.99))} ms`
  report(`Saving one answer, ${CONNECTIONS} connections (aim: at least 50 % of bare)`, [
    ['our API', line(times.ours)],
    ['bare node:http and pg', line(times.bare)],
    ['ratio', `${short((rate(times.ours) / rate(times.bare)) * 100)} %`],
  ])
}

/** Keeps all connections busy for a while; gives how long each save took, in milliseconds. */
async function load(save: Save, during: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + during
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, worker) => {
      while (performance.now() < end) {
        const begin = performance.now()
        await save(worker)
        times.push(performance.now() - begin)
      }
    }),
  )
  return times
}

const towns = [
  'hengelo',
  'alkmaar',
  'emmen',
  'assen',
  'almelo',
  'amstelveen',
  'almere-1',
  'almere-2',
  'rotterdam-1',
  'rotterdam-2',
]

/** Ten begeleiders, each in the weging of their own team, as in a quarter's last days. */
async function ourSide(product: Product): Promise<Save> {
  const kader = meegeleverdeKaders.get('1.21')
  const vragen = kader ? vragenVanKader(kader).filter(({ id }) => id !== '2.8') : []
  const people = await Promise.all(
    towns.map(async (town) => {
      const session = await product.signIn(`begeleider-smc-${town}`)
      const wegingId = await wegingOf(product, session)
      const { antwoorden } = await product.call<{ antwoorden: { vraagId: string; versie: number }[] }>(
        session,
        'GET',
        `wegingen/${wegingId}`,
      )
      return {
        session,
        wegingId,
        versions: new Map(antwoorden.map(({ vraagId, versie }) => [vraagId, versie])),
        next: 0,
      }
    }),
  )
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  return async (worker) => {
    const person = people[worker]
    const vraag = person && vragen[person.next % vragen.length]
    if (!person || !vraag) throw new Error('There are not enough people to measure with')
    const version = person.versions.get(vraag.id) ?? 0
    await send(agent, `${product.url}api/v1/wegingen/${person.wegingId}/antwoorden/${vraag.id}`, {
      method: 'PATCH',
      headers: { Cookie: person.session, 'Content-Type': 'application/json', 'If-Match': `"${version}"` },
      body: JSON.stringify({ waarde: (person.next % 5) + 1 }),
    })
    person.versions.set(vraag.id, version + 1)
    person.next += 1
  }
}

function bareSide(url: string): Save {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  let next = 0
  return async (worker) => {
    next += 1
    await send(agent, `${url}/${worker}/${next % 79}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ waarde: (next % 5) + 1 }),
    })
  }
}

interface Message {
  method: string
  headers: Record<string, string>
  body: string
}

function send(agent: Agent, url: string, { method, headers, body }: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method, agent, headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } },
      (answer) => {
        answer.resume()
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`${url} answered ${answer.statusCode}`)),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
