/**
 * What our API is measured against: the least that saves an answer with its row in a logbook. One transaction, one
 * commit, the same columns; no rights, no versions, no checks, no framework.
 */
import { createServer } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 })
await pool.query(`create table if not exists kaal_antwoorden (weging_id int, vraag_id text, score smallint, geen_beeld
  boolean not null default false, toelichting text not null default '', versie int not null default 1, gewijzigd_op
  timestamptz not null default now(), primary key (weging_id, vraag_id))`)
await pool.query(`create table if not exists kaal_logboek (id bigint generated always as identity primary key, op
  timestamptz not null default now(), handeling text, weging_id int, vraag_id text, naar jsonb)`)

const server = createServer((request, response) => {
  let text = ''
  request.on('data', (part) => {
    text += part
  })
  request.on('end', async () => {
    const [, wegingId, vraagId] = String(request.url).split('/')
    const { waarde } = JSON.parse(text)
    const client = await pool.connect()
    await client.query('begin')
    await client.query({
      name: 'save',
      text: `insert into kaal_antwoorden (weging_id, vraag_id, score) values ($1, $2, $3) on conflict (weging_id, vraag_id)
        do update set score = excluded.score, versie = kaal_antwoorden.versie + 1, gewijzigd_op = now()`,
      values: [wegingId, vraagId, waarde],
    })
    await client.query({
      name: 'log',
      text: 'insert into kaal_logboek (handeling, weging_id, vraag_id, naar) values ($1, $2, $3, $4)',
      values: ['antwoord-gewijzigd', wegingId, vraagId, JSON.stringify({ waarde })],
    })
    await client.query('commit')
    client.release()
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ vraagId, waarde }))
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`)
})
process.once('SIGTERM', () => process.exit(0))
