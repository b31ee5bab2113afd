import { get } from 'node:http'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import { withClient } from '~tests/support/withClient'
import { bareCopy } from './bareCopy'
import { report, short } from './figures'
import type { Product } from './product'

const TEAMS = 10_000
const LARGE = '2019-Q1'
const TURNS = 3

/** Every answer of a ronde as a file, against COPY of the same rows: with 103 teams and with ten thousand. */
export async function measureExport(product: Product): Promise<void> {
  await fillLargeRonde(product.databaseUrl)
  const session = await product.signIn('programmabureau-1')
  for (const ronde of [await fullRonde(product.databaseUrl), LARGE]) {
    const sides: Record<string, () => Promise<number>> = {
      'bare COPY': async () => (await bareCopy(product.databaseUrl, copyOf(ronde))).bytes,
    }
    for (const formaat of ['csv', 'csv-punt-komma', 'xlsx']) {
      const url = `${product.url}api/v1/rondes/${ronde}/antwoorden?formaat=${formaat}`
      sides[formaat] = () => download(url, session)
    }
    const best: Record<string, { ms: number; bytes: number }> = {}
    // In turns, so that whatever else the machine does falls on all alike.
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const [name, run] of Object.entries(sides)) {
        const begin = performance.now()
        const bytes = await run()
        const ms = performance.now() - begin
        if (ms < (best[name]?.ms ?? Number.POSITIVE_INFINITY)) best[name] = { ms, bytes }
      }
    }
    const { lines } = await bareCopy(product.databaseUrl, copyOf(ronde))
    const copy = best['bare COPY']?.ms ?? Number.NaN
    report(
      `Export of ronde ${ronde}, ${lines} answers, best of ${TURNS} (aim: at least 50 % of the speed of COPY)`,
      Object.entries(best).map(([name, { ms, bytes }]) => [
        name,
        `${short(ms)} ms, ${short((bytes / ms / 1024) * (1000 / 1024))} MB/s, ${short((copy / ms) * 100)} %`,
      ]),
    )
  }
}

/** The same rows and columns, as bare SQL. */
const copyOf = (ronde: string) => `copy (
  select w.ronde_id, w.kader_versie, rt.district_id, rt.district_naam, rt.team_id, rt.team_naam, w.revisie, w.status,
    u.stadium, w.vastgesteld_stadium, a.vraag_id, a.score, a.geen_beeld, a.toelichting, a.gewijzigd_op
  from antwoorden a
  join wegingen w on w.id = a.weging_id
  join rondeteams rt on rt.ronde_id = w.ronde_id and rt.team_id = w.team_id
  left join uitkomsten u on u.weging_id = w.id
  where w.ronde_id = '${ronde}'
) to stdout (format csv)`

/** Reads an answer to its end, uncompressed, and throws it away; gives how many bytes it was. */
function download(url: string, session: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { Cookie: session } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`))
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
      answer.on('end', () => resolve(bytes))
      answer.on('error', reject)
    }).on('error', reject)
  })
}

/** A ronde of the example organisation, as full as there is. */
async function fullRonde(databaseUrl: string): Promise<string> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ id: string }>(
      `select ronde_id as id from wegingen where ronde_id <> '${LARGE}' and status = 'vastgesteld'
      group by ronde_id having count(*) <= 103 order by count(*) desc, ronde_id desc limit 1`,
    ),
  )
  return rows[0]?.id ?? ''
}

/** Ten thousand teams with a settled weging each; one in four answers has a toelichting. */
async function fillLargeRonde(databaseUrl: string): Promise<void> {
  const kader = meegeleverdeKaders.get('1.21')
  const vragen = kader ? vragenVanKader(kader).map(({ id }) => id) : []
  await withClient(databaseUrl, async (client) => {
    await client.query(`
      insert into rondes (id, kader_versie, opent, sluit) values ('${LARGE}', '1.21', '2019-01-01', '2019-03-31');
      insert into teams (id, naam, district_id)
        select 'groot-' || n, 'Groot ' || n, d.id from generate_series(1, ${TEAMS}) n, (select id from districten limit 1) d;
      insert into rondeteams select '${LARGE}', t.id, t.naam, d.id, d.naam
        from teams t join districten d on d.id = t.district_id where t.id like 'groot-%';
      insert into wegingen (team_id, ronde_id, kader_versie, participatiewet, indeling_op_bsn, gestart_door, status,
          ingediend_op, ingediend_door, vastgesteld_op, vastgesteld_door, vastgesteld_stadium)
        select t.id, '${LARGE}', '1.21', true, false, p.id, 'vastgesteld', now(), p.id, now(), p.id, 'in-ontwikkeling'
        from teams t, (select id from personen limit 1) p where t.id like 'groot-%';
      insert into uitkomsten select id, 'in-ontwikkeling', 'smc-in-de-basis', 20, false
        from wegingen where ronde_id = '${LARGE}';`)
    await client.query(
      `insert into antwoorden (weging_id, vraag_id, score, toelichting, volgnummer, gewijzigd_door)
      select w.id, v.id, 1 + v.nr % 5, case when v.nr % 4 = 0 then 'Het team bespreekt dit elke week, en het gaat "beter".'
        else '' end, v.nr, w.gestart_door
      from wegingen w, unnest($1::text[]) with ordinality v (id, nr) where w.ronde_id = '${LARGE}'`,
      [vragen],
    )
    await client.query('vacuum analyze')
  })
}
