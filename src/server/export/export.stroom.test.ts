import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leesXlsx } from '~tests/support/leesXlsx'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'

const TEAMS = 1300
/** The answers of so many wegingen stand in one piece that is read from the database. */
const STUK = 25

let app: Testapp
/** Of how many wegingen the answers were read from the database for the export that runs. */
let gelezen = 0
beforeAll(async () => {
  app = await maakTestapp()
  await vulGroteRonde()
  const { database } = app.omgeving
  const stroom = database.stroom
  database.stroom = async function* geteld<Row>(text: string, values: readonly unknown[], aantal: number) {
    for await (const stuk of stroom<Row>(text, values, aantal)) {
      gelezen += stuk.length
      yield stuk
    }
  }
})
afterAll(() => app.sluit())

/** More than a hundred thousand answers, each with a toelichting of a thousand characters that hardly compresses. */
async function vulGroteRonde() {
  await rijen(
    app,
    `insert into rondes (id, kader_versie, opent, sluit) values ('2025-Q1', '1.21', '2025-01-01', '2025-03-31');
    insert into teams (id, naam, district_id) select 'team-' || n, 'Team ' || n, 'zuid' from generate_series(1, ${TEAMS}) n;
    insert into rondeteams select '2025-Q1', id, naam, 'zuid', 'Zuid' from teams where id like 'team-%';
    insert into wegingen (team_id, ronde_id, kader_versie, participatiewet, indeling_op_bsn, gestart_door)
      select id, '2025-Q1', '1.21', true, false, 'anna' from teams where id like 'team-%';`,
  )
  const vragen = (await (await app.roep('GET', '/api/v1/kaders/1.21')).json()).secties.flatMap(
    (sectie: { id: string; stellingen: { id: string }[] }) => [
      ...sectie.stellingen.map(({ id }) => id),
      `eindweging-${sectie.id}`,
    ],
  )
  await rijen(
    app,
    `with lang as (select string_agg(md5(n::text), '') as tekst from generate_series(1, 64) n)
    insert into antwoorden (weging_id, vraag_id, score, toelichting, volgnummer, gewijzigd_door)
    select w.id, v.id, 3, substr(lang.tekst, 1 + (v.nr * 7)::int, 1000), v.nr, 'anna'
    from wegingen w, unnest($1::text[]) with ordinality v (id, nr), lang where w.ronde_id = '2025-Q1'`,
    [vragen],
  )
}

const begin = async (formaat: string) => {
  gelezen = 0
  const antwoord = await app.roep('GET', `/api/v1/rondes/2025-Q1/antwoorden?formaat=${formaat}`, {
    persoon: 'petra',
  })
  expect(antwoord.status).toBe(200)
  if (!antwoord.body) throw new Error('There is no body')
  return antwoord.body.getReader()
}
setFlagsFromString('--expose-gc')
const ruimOp = runInNewContext('gc') as () => void
/** What is really held, in MB: the rest is waiting to be cleared away. */
const inGebruik = () => {
  ruimOp()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / (1024 * 1024)
}

describe.each(['csv', 'xlsx'])('%s of a hundred thousand answers', (formaat) => {
  test('is read no faster than it is taken', async () => {
    const lezer = await begin(formaat)
    let bytes = 0
    while (bytes < 64 * 1024) bytes += (await lezer.read()).value?.length ?? 0
    // Time enough, in turns of the database, to read on if it would.
    for (let beurt = 0; beurt < 100; beurt += 1) await rijen(app, 'select 1')
    expect(gelezen).toBeGreaterThan(0)
    expect(gelezen).toBeLessThanOrEqual(6 * STUK)
    await lezer.cancel()
  })

  test('comes whole, while memory stays flat', async () => {
    const lezer = await begin(formaat)
    const vooraf = inGebruik()
    let hoogste = 0
    let bekeken = 0
    let bytes = 0
    for (;;) {
      const { done, value } = await lezer.read()
      if (done) break
      bytes += value.length
      if (gelezen < bekeken + 100) continue
      bekeken = gelezen
      hoogste = Math.max(hoogste, inGebruik() - vooraf)
    }
    expect(gelezen).toBe(TEAMS)
    expect(bytes).toBeGreaterThan(formaat === 'xlsx' ? 2_000_000 : 100_000_000)
    expect(hoogste).toBeLessThan(60)
  })
})

test('XLSX of a hundred thousand answers is a whole workbook', async () => {
  const antwoord = await app.roep('GET', '/api/v1/rondes/2025-Q1/antwoorden?formaat=xlsx&sectieId=1', {
    persoon: 'petra',
  })
  const { Antwoorden } = await leesXlsx(new Uint8Array(await antwoord.arrayBuffer()))
  expect(Antwoorden?.rijen).toHaveLength(TEAMS * 9 + 1)
  expect(Antwoorden?.filter).toBe(`A1:R${TEAMS * 9 + 1}`)
})

test('who leaves early gives the connection back', async () => {
  for (let keer = 0; keer < 5; keer += 1) {
    const lezer = await begin(keer % 2 ? 'csv' : 'xlsx')
    await lezer.read()
    await lezer.read()
    await lezer.cancel()
  }
  const [open] = await rijen(app, `select count(*)::int as aantal from pg_cursors`)
  expect(open?.aantal).toBe(0)
  const [bezig] = await rijen(
    app,
    `select count(*)::int as aantal from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  )
  expect(bezig?.aantal).toBe(0)
})

test('an export that breaks off does not look whole', async () => {
  const lezer = await begin('csv')
  await lezer.read()
  await lezer.read()
  await rijen(
    app,
    `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'fetch forward%' and pid <> pg_backend_pid()`,
  )
  const leesAlles = async () => {
    while (!(await lezer.read()).done);
  }
  await expect(leesAlles()).rejects.toThrow()
})
