import { Client } from 'pg'
import { startEmbeddedServer } from '~/server/database/ingebed/startEmbeddedServer'
import { migrate } from '~/server/database/migrate'
import { openDatabase } from '~/server/database/openDatabase'
import { openApp } from '~/server/openApp'
import { SESSIECOOKIE } from '~/server/toegang/sessieCookie'
import { beginSessie } from '~/server/toegang/sessies'
import { databaseUrl } from '~tests/support/databaseUrl'
import { newFolder, removeFolder } from '~tests/support/folders'
import { withClient } from '~tests/support/withClient'
import { quantile, report, short } from './figures'
import { fillManyQuarters } from './manyQuarters'

const RONDE = '2026-Q3'
const TURNS = 7

/** The national page with 103 teams × 12 quarters and with 10,000 × 12, each against bare SQL that reads the same rows. */
export async function measureLand(): Promise<void> {
  const dataDir = await newFolder()
  const server = await startEmbeddedServer({ dataDir, log: () => {} })
  try {
    for (const teams of [103, 10_000]) {
      const name = `land_${teams}`
      await withClient(server.adminUrl, (client) =>
        client.query(`create database ${name} owner ${new URL(server.url).username}`),
      )
      const url = databaseUrl(server.url, name)
      await migrate(url)
      await withClient(databaseUrl(server.adminUrl, name), (client) => fillManyQuarters(client, teams))
      await measure(url, teams)
    }
  } finally {
    await server.stop()
    await removeFolder(dataDir)
  }
}

async function measure(url: string, teams: number): Promise<void> {
  const app = await openApp({
    databaseUrl: url,
    publicUrl: null,
    opNetwerk: false,
    pages: null,
    log: () => {},
  })
  const database = openDatabase(url, () => {})
  const cookie = `${SESSIECOOKIE}=${await beginSessie(database, 'p1', new Date())}`
  await database.close()
  const ask = async (path: string) => {
    const answer = await app.fetch(
      new Request(`http://localhost:4000/api/v1/${path}`, { headers: { Cookie: cookie } }),
      { afzender: '127.0.0.1' },
    )
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
    await answer.arrayBuffer()
  }
  const client = new Client({ connectionString: url })
  await client.connect()
  const bare = async (statements: readonly string[]) => {
    for (const statement of statements) await client.query(statement, [RONDE])
  }
  const sides: Record<string, () => Promise<void>> = {
    'national page': () => ask(`landelijk-beeld?ronde=${RONDE}`),
    'bare SQL, the same rows': () => bare(ofThePage),
    'distribution per stelling': () => ask(`landelijk-beeld/stellingen?ronde=${RONDE}`),
    'bare SQL, the same answers': () => bare(ofTheDistribution),
    'trend of the country': () => ask('trends'),
    'trend of one section': () => ask('trends?sectieId=2'),
  }
  try {
    const times = new Map(Object.keys(sides).map((name) => [name, [] as number[]]))
    // In turns, so that whatever else the machine does falls on all alike; the first turn only warms up.
    for (let turn = 0; turn <= TURNS; turn += 1) {
      for (const [name, run] of Object.entries(sides)) {
        const begin = performance.now()
        await run()
        if (turn > 0) times.get(name)?.push(performance.now() - begin)
      }
    }
    const median = (name: string) => quantile(times.get(name) ?? [], 0.5)
    report(
      `National page, ${teams} teams × 12 quarters, median of ${TURNS} (aim: ${teams > 103 ? '1000' : '100'} ms)`,
      [
        ...[...times.keys()].map((name): [string, string] => [name, `${short(median(name))} ms`]),
        ['page to bare SQL', `${short(median('national page') / median('bare SQL, the same rows'))} times`],
        [
          'distribution to bare SQL',
          `${short(median('distribution per stelling') / median('bare SQL, the same answers'))} times`,
        ],
      ],
    )
  } finally {
    await client.end()
    await app.close()
  }
}

/** One reading of everything that the page is made of, without putting any of it in order. */
const ofThePage = [
  `select count(*), count(u.bijna) from wegingen w join uitkomsten u on u.weging_id = w.id where w.ronde_id in ($1, '2026-Q2')`,
  `select sum(s.som), sum(s.aantal) from wegingen w join uitkomst_secties s on s.weging_id = w.id where w.ronde_id = $1`,
  `select count(*), count(b.tekort) from wegingen w join uitkomst_belemmeringen b on b.weging_id = w.id where w.ronde_id = $1`,
]

const ofTheDistribution = [
  `select count(a.score), sum(a.score) from wegingen w join antwoorden a on a.weging_id = w.id where w.ronde_id = $1 and a.vraag_id not like 'eind%'`,
]
