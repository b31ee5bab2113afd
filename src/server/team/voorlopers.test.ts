import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { deedMee, voorlopers } from './voorlopers'

/** Eight teams that came out of each other and took part in two rondes, in all the ways that there can be. */
const namen = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const rondes = ['2026-Q3', '2026-Q4']

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  for (const id of namen) {
    await rijen(app, `INSERT INTO teams (id, naam, district_id) VALUES ($1, $1, 'noord')`, [id])
  }
})
afterAll(() => app.sluit())

interface Verleden {
  /** Of each team those that it came out of: only ones before it in the alphabet, since nobody is his own ancestor. */
  uit: Record<string, string[]>
  /** Who took part, by ronde. */
  mee: Record<string, string[]>
}

const verleden: fc.Arbitrary<Verleden> = fc.record({
  uit: fc.record(
    Object.fromEntries(
      namen.map((naam, i) => [naam, fc.subarray(namen.slice(0, i), { maxLength: Math.min(i, 3) })]),
    ),
  ),
  mee: fc.record(Object.fromEntries(rondes.map((ronde) => [ronde, fc.subarray(namen)]))),
})

/** The rule, said once more in plain words of code. */
function stondVoor({ uit, mee }: Verleden, team: string, ronde: string): Set<string> {
  if (mee[ronde]?.includes(team)) return new Set([team])
  return new Set((uit[team] ?? []).flatMap((voorganger) => [...stondVoor({ uit, mee }, voorganger, ronde)]))
}

async function schrijf({ uit, mee }: Verleden): Promise<void> {
  const { query } = app.omgeving.database
  const paren = (wat: Record<string, string[]>) =>
    JSON.stringify(Object.entries(wat).flatMap(([een, lijst]) => lijst.map((ander) => ({ een, ander }))))
  const tabel = (wat: Record<string, string[]>) =>
    sql`jsonb_to_recordset(${paren(wat)}::jsonb) as p(een text, ander text)`
  await query.execute(sql`delete from teamvoorgangers`)
  await query.execute(sql`delete from rondeteams`)
  await query.execute(sql`insert into teamvoorgangers select een, ander from ${tabel(uit)}`)
  await query.execute(
    sql`insert into rondeteams select een, ander, ander, 'noord', 'Noord' from ${tabel(mee)}`,
  )
}

test('each ronde has the team itself, or else whom it came out of, each once, as far back as it takes', async () => {
  await fc.assert(
    fc.asyncProperty(verleden, fc.constantFrom(...namen), async (gegeven, team) => {
      await schrijf(gegeven)
      const begin = sql`select r.id, ${team}::text, ${team}::text from rondes r`
      const { rows } = await app.omgeving.database.query.execute<{ ronde_id: string; voorloper_id: string }>(
        sql`select ronde_id, voorloper_id from ${voorlopers(begin, deedMee)} v where is_er`,
      )
      for (const ronde of rondes) {
        const gevonden = rows.filter(({ ronde_id }) => ronde_id === ronde).map((rij) => rij.voorloper_id)
        expect(gevonden.sort()).toEqual([...stondVoor(gegeven, team, ronde)].sort())
      }
    }),
    { numRuns: 60 },
  )
})
