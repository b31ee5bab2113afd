import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { beginWeging, bewaar, leesWeging } from '~tests/support/testweging'
import { opBsn } from '~tests/support/waarden'

let app: Testapp
let weging: string
beforeAll(async () => {
  app = await maakTestapp()
  weging = (await beginWeging(app, 'bram', 'breda')).id
})
afterAll(() => app.sluit())

interface Regel extends Record<string, unknown> {
  persoon_id: string
  handeling: string
  vraag_id: string | null
  van: unknown
  naar: unknown
}
const regels = (vraagId: string) =>
  rijen<Regel>(
    app,
    'SELECT persoon_id, handeling, vraag_id, van, naar FROM logboek WHERE weging_id = $1 AND vraag_id = $2 ORDER BY id',
    [weging, vraagId],
  )
const aantal = async () => (await rijen<{ n: number }>(app, 'SELECT count(*)::int AS n FROM logboek'))[0]?.n

describe('every change of an answer is one row', () => {
  test('with who, what, from and to', async () => {
    await bewaar(app, 'bram', weging, '1.1', 0, { waarde: 2 })
    await bewaar(app, 'emiel', weging, '1.1', 1, { waarde: 'geen-beeld', toelichting: 'Niet gezien' })
    await bewaar(app, 'bram', weging, '1.1', 2, { waarde: null })
    const gelijk = { handeling: 'antwoord-gewijzigd', vraag_id: '1.1' }
    expect(await regels('1.1')).toEqual([
      {
        ...gelijk,
        persoon_id: 'bram',
        van: { waarde: null, toelichting: '' },
        naar: { waarde: 2, toelichting: '' },
      },
      {
        ...gelijk,
        persoon_id: 'emiel',
        van: { waarde: 2, toelichting: '' },
        naar: { waarde: 'geen-beeld', toelichting: 'Niet gezien' },
      },
      {
        ...gelijk,
        persoon_id: 'bram',
        van: { waarde: 'geen-beeld', toelichting: 'Niet gezien' },
        naar: { waarde: null, toelichting: 'Niet gezien' },
      },
    ])
  })

  test('with when, by the clock of the database', async () => {
    const [regel] = await rijen(
      app,
      `SELECT op BETWEEN now() - interval '1 minute' AND now() AS net FROM logboek WHERE weging_id = $1 LIMIT 1`,
      [weging],
    )
    expect(regel).toEqual({ net: true })
  })

  test('and a change that is refused is none', async () => {
    const voor = await aantal()
    await bewaar(app, 'emiel', weging, '1.1', 1, { waarde: 5 })
    await bewaar(app, 'emiel', weging, '9.99', 0, { waarde: 5 })
    await bewaar(app, 'anna', weging, '1.1', 3, { waarde: 5 })
    expect(await aantal()).toBe(voor)
  })
})

describe('a change and its row are one transaction', () => {
  const faalBij = (tabel: string) =>
    rijen(
      app,
      `CREATE OR REPLACE FUNCTION faal() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE EXCEPTION 'schijf vol'; END $$;
       CREATE TRIGGER faal AFTER INSERT ON ${tabel} FOR EACH ROW EXECUTE FUNCTION faal();`,
    )
  const herstel = (tabel: string) => rijen(app, `DROP TRIGGER faal ON ${tabel}`)

  test.each(['logboek', 'antwoorden'])('when writing to %s fails, neither is there', async (tabel) => {
    const [voor, regelsVoor] = [await leesWeging(app, 'bram', weging), await aantal()]
    await faalBij(tabel)
    const antwoord = await bewaar(app, 'bram', weging, '2.1', 0, { waarde: 4 })
    expect(antwoord.status).toBe(500)
    expect(await antwoord.text()).not.toContain('schijf vol')
    expect(await leesWeging(app, 'bram', weging)).toEqual(voor)
    expect(await aantal()).toBe(regelsVoor)
    await herstel(tabel)
  })

  test('when the logbook fails, the kenmerken stay and no weging begins', async () => {
    const voor = await leesWeging(app, 'bram', weging)
    await faalBij('logboek')
    const kenmerken = await app.roep('PATCH', `/api/v1/wegingen/${weging}`, {
      persoon: 'bram',
      body: { kenmerken: opBsn },
      headers: { 'If-Match': '"1"' },
    })
    expect(kenmerken.status).toBe(500)
    const start = await app.roep('POST', '/api/v1/wegingen', {
      persoon: 'anna',
      body: { teamId: 'assen', kenmerken: opBsn },
    })
    expect(start.status).toBe(500)
    await herstel('logboek')
    expect(await leesWeging(app, 'bram', weging)).toEqual(voor)
    expect(await rijen(app, `SELECT id FROM wegingen WHERE team_id = 'assen'`)).toEqual([])
  })

  test('and afterwards the same answer is saved', async () => {
    expect((await bewaar(app, 'bram', weging, '2.1', 0, { waarde: 4 })).status).toBe(200)
    expect(await regels('2.1')).toHaveLength(1)
  })
})

describe('what the logbook holds stays', () => {
  test.each([
    'UPDATE logboek SET naar = NULL',
    'UPDATE logboek SET op = now() WHERE false',
    'DELETE FROM logboek',
    'TRUNCATE logboek',
    'TRUNCATE wegingen CASCADE',
    `DELETE FROM logboek WHERE vraag_id = '1.1'`,
  ])('%s is refused', async (sql) => {
    const voor = await aantal()
    await expect(rijen(app, sql)).rejects.toThrow('Het logboek kan niet worden gewijzigd')
    expect(await aantal()).toBe(voor)
  })
})
