import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { withClient } from '~tests/support/withClient'
import { maakVoorbeeldorganisatie } from './maakVoorbeeldorganisatie'
import { schrijfVoorbeeld } from './schrijfVoorbeeld'

const organisatie = maakVoorbeeldorganisatie('2026-11-18')
const { wegingen } = organisatie
const ingediend = wegingen.filter((weging) => weging.ingediendOp !== null)
const vastgesteld = wegingen.filter((weging) => weging.status === 'vastgesteld')
const teruggaven = wegingen.flatMap((weging) => weging.teruggegeven ?? [])
const opmerkingen = teruggaven.flatMap((teruggave) => teruggave.opmerkingen)

let database: Awaited<ReturnType<typeof makeTestDatabase>>
const metDatabase = <T>(werk: (client: Client) => Promise<T>) => withClient(database.url, werk)
const lees = (sql: string) => metDatabase(async (client) => (await client.query(sql)).rows)
const aantal = async (tabel: string) => (await lees(`select count(*)::int as aantal from ${tabel}`))[0].aantal

beforeAll(async () => {
  database = await makeTestDatabase()
  await metDatabase((client) => schrijfVoorbeeld(client, organisatie, meegeleverdeKaders))
})
afterAll(() => database.drop())

describe('schrijfVoorbeeld', () => {
  test('writes every district, team, person, role, ronde, weging and answer', async () => {
    expect(await aantal('districten')).toBe(11)
    expect(await aantal('teams')).toBe(103)
    expect(await aantal('personen')).toBe(organisatie.personen.length)
    expect(await aantal('rollen')).toBe(organisatie.personen.flatMap((persoon) => persoon.rollen).length)
    expect(await aantal('rondes')).toBe(4)
    expect(await aantal('wegingen')).toBe(wegingen.length)
    expect(await aantal('antwoorden')).toBe(wegingen.flatMap((weging) => weging.antwoorden).length)
  })

  test('keeps the answers word for word, in their order', async () => {
    const [voorbeeld] = ingediend.filter(({ antwoorden }) =>
      antwoorden.some(({ waarde }) => waarde === 'geen-beeld'),
    )
    const rijen = await lees(`
      select vraag_id as "vraagId", score, geen_beeld, toelichting, gewijzigd_op, versie from antwoorden
      where weging_id = '${voorbeeld?.id}' order by volgnummer`)
    const gelezen = rijen.map(({ vraagId, score, geen_beeld, toelichting, gewijzigd_op }) => ({
      vraagId,
      waarde: geen_beeld ? 'geen-beeld' : score,
      toelichting,
      gewijzigdOp: gewijzigd_op.toISOString(),
    }))
    expect(gelezen).toEqual(voorbeeld?.antwoorden)
    expect(new Set(rijen.map((rij) => rij.versie))).toEqual(new Set([1]))
  })

  test('numbers the answers of each weging from 1 to its own volgnummer', async () => {
    const fout = await lees(`
      select weging_id from antwoorden join wegingen on wegingen.id = weging_id
      group by weging_id, wegingen.volgnummer
      having min(antwoorden.volgnummer) <> 1 or max(antwoorden.volgnummer) <> wegingen.volgnummer
          or count(distinct antwoorden.volgnummer) <> wegingen.volgnummer`)
    expect(fout).toEqual([])
  })

  test('W2, W6: freezes an outcome for what was handed in only, with the sums of its 11 sections', async () => {
    expect(await aantal('uitkomsten')).toBe(ingediend.length)
    expect(await aantal('uitkomst_secties')).toBe(ingediend.length * 11)
    const fout = await lees(`
      select s.weging_id from uitkomst_secties s
      join antwoorden a on a.weging_id = s.weging_id and split_part(a.vraag_id, '.', 1) = s.sectie_id
      group by s.weging_id, s.sectie_id, s.som, s.aantal
      having s.som <> coalesce(sum(a.score), 0) or s.aantal <> count(a.score)`)
    expect(fout).toEqual([])
  })

  test('L1: keeps what was handed in, settled and given back, with the remarks and what the team said', async () => {
    expect(await aantal('inzendingen')).toBe(ingediend.length)
    expect(await aantal('teruggaven')).toBe(teruggaven.length)
    expect(await aantal('opmerkingen')).toBe(opmerkingen.length)
    const perStatus = await lees(`
      select status, versie, count(*)::int as aantal from wegingen
      where id in (select weging_id from inzendingen) group by 1, 2 order by 1`)
    expect(perStatus).toEqual([
      { status: 'concept', versie: 3, aantal: teruggaven.length },
      { status: 'ingediend', versie: 2, aantal: ingediend.length - teruggaven.length - vastgesteld.length },
      { status: 'vastgesteld', versie: 3, aantal: vastgesteld.length },
    ])
  })

  test('L3: has a reason with each stadium that was settled otherwise than computed, and with no other', async () => {
    const fout = await lees(`
      select w.id from wegingen w join uitkomsten u on u.weging_id = w.id
      where w.status = 'vastgesteld' and (w.vastgesteld_stadium <> u.stadium) <> (w.vastgesteld_reden is not null)`)
    expect(fout).toEqual([])
    const [{ anders }] = await lees(`
      select count(*)::int as anders from wegingen w join uitkomsten u on u.weging_id = w.id
      where w.vastgesteld_stadium <> u.stadium`)
    expect(anders).toBeGreaterThan(1)
  })

  test('logs each step of each weging, in the order of time', async () => {
    const handelingen = await lees('select handeling, count(*)::int from logboek group by 1 order by 1')
    expect(handelingen).toEqual([
      {
        handeling: 'opmerking-beantwoord',
        count: opmerkingen.filter(({ reactie }) => reactie).length,
      },
      { handeling: 'opmerking-geplaatst', count: opmerkingen.length },
      { handeling: 'weging-gestart', count: wegingen.length },
      { handeling: 'weging-ingediend', count: ingediend.length },
      { handeling: 'weging-teruggegeven', count: teruggaven.length },
      { handeling: 'weging-vastgesteld', count: vastgesteld.length },
    ])
    const [{ op }] = await lees(
      'select array_agg(op order by id) = array_agg(op order by op) as op from logboek',
    )
    expect(op).toBe(true)
    const [laatste] = await lees(`
      select van, naar from logboek where handeling = 'weging-ingediend' order by id desc limit 1`)
    expect(laatste).toEqual({
      van: { status: 'concept' },
      naar: { status: 'ingediend', stadium: expect.stringMatching(/^(in-ontwikkeling|smc-in-de-basis)$/) },
    })
  })

  test('does nothing where an organisation is already', async () => {
    const geschreven = await metDatabase((client) =>
      schrijfVoorbeeld(client, organisatie, meegeleverdeKaders),
    )
    expect(geschreven).toBe(false)
    expect(await aantal('wegingen')).toBe(wegingen.length)
  })
})

describe('in a database of its own', () => {
  test('writes once when two instances start at the same time', async () => {
    const leeg = await makeTestDatabase()
    const schrijf = () =>
      withClient(leeg.url, (client) => schrijfVoorbeeld(client, organisatie, meegeleverdeKaders))
    expect((await Promise.all([schrijf(), schrijf()])).toSorted()).toEqual([false, true])
    await leeg.drop()
  })

  test('leaves nothing behind when it fails halfway', async () => {
    const leeg = await makeTestDatabase()
    await withClient(leeg.url, async (client) => {
      const kapot = { ...organisatie, wegingen: [...wegingen, { ...wegingen[0], teamId: 'smc-nergens' }] }
      const poging = schrijfVoorbeeld(client, kapot as typeof organisatie, meegeleverdeKaders)
      await expect(poging).rejects.toThrow('wegingen')
      expect((await client.query('select from districten')).rowCount).toBe(0)
    })
    await leeg.drop()
  })
})
