import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { rijen } from '~tests/support/rijen'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'
import { alsJson, neemKaderOp } from '~tests/support/testkaderbestand'
import { kader121 } from '~tests/support/testkaders'
import { plan2027, vraagApi } from '~tests/support/testronde'
import { volgendKader } from '~tests/support/volgendKader'

let app: Testapp
let ander: Instantie
beforeAll(async () => {
  app = await maakTestapp({ meegeleverd: meegeleverdeKaders })
  ander = await app.instantie()
})
afterAll(() => app.sluit())

const met = (titel: string, versie: string) =>
  volgendKader((kader) => Object.assign(kader, { titel }), versie)
const logboek = () =>
  rijen(app, `select persoon_id, van, naar from logboek where handeling = 'kader-opgenomen' order by id`)
const kaders = async () => (await vraagApi(app, 'GET', '/kaders')).inhoud.kaders

test('a version that is taken in is there at once, word for word, with one row in the logbook', async () => {
  const kader = met('Wegingskader 2027', '1.22')
  expect(await neemKaderOp(app, kader)).toEqual({ status: 201, inhoud: { versie: '1.22', nieuw: true } })
  const antwoord = await app.roep('GET', '/api/v1/kaders/1.22')
  expect(await antwoord.json()).toEqual(kader)
  expect(await logboek()).toEqual([
    {
      persoon_id: 'hans',
      van: null,
      naar: { versie: '1.22', bestand: 'wegingskader.json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ])
})

test('the list says where each comes from, the highest first, and which rondes ask it', async () => {
  const plan = await vraagApi(app, 'POST', '/rondes', { body: { ...plan2027, kaderVersie: '1.22' } })
  expect(plan.status).toBe(201)
  expect(await kaders()).toEqual([
    {
      ...{
        versie: '1.22',
        datum: kader121.datum,
        titel: 'Wegingskader 2027',
        onderdelen: 11,
        stellingen: 68,
      },
      opgenomen: {
        op: '2026-11-16T10:00:00.000Z',
        door: { id: 'hans', naam: 'Hans Meijer' },
        bestandsnaam: 'wegingskader.json',
      },
      rondes: ['2027-Q1'],
    },
    {
      ...{ versie: '1.21', datum: kader121.datum, titel: kader121.titel, onderdelen: 11, stellingen: 68 },
      opgenomen: null,
      rondes: ['2026-Q4', '2026-Q3'],
    },
  ])
  expect((await vraagApi(app, 'GET', '/rondes')).inhoud.kaderVersies).toEqual(['1.21', '1.22'])
})

describe('nothing is taken in', () => {
  test('of what is there already: the same again is no change, another content is a conflict', async () => {
    const voor = await logboek()
    const weer = await neemKaderOp(app, met('Wegingskader 2027', '1.22'))
    expect(weer).toEqual({ status: 200, inhoud: { versie: '1.22', nieuw: false } })
    for (const versie of ['1.21', '1.22']) {
      const { status, inhoud } = await neemKaderOp(app, met('Iets anders', versie))
      expect(status).toBe(409)
      expect(inhoud.detail).toBe(
        `Versie ${versie} is er al, met een andere inhoud. Er is niets opgenomen. Verhoog het versienummer in het bestand.`,
      )
    }
    expect(await logboek()).toEqual(voor)
  })

  test('with a fault in it, however small, and every fault is said', async () => {
    const tekst = alsJson(met('Kapot', '1.29')).replace('"geenBeeld"', '"geenZicht"')
    const { status, inhoud } = await neemKaderOp(app, tekst)
    expect(status).toBe(400)
    expect(inhoud.invalidParams).toEqual([
      { name: 'body.inhoud', code: 'kaderfout', reason: 'geen beeld (geenBeeld): ontbreekt' },
      { name: 'body.inhoud', code: 'kaderfout', reason: 'geenZicht: dit veld bestaat niet' },
    ])
    expect(await rijen(app, `select 1 from kaders where versie = '1.29'`)).toEqual([])
  })

  test('when the logbook cannot be written', async () => {
    await rijen(
      app,
      `create function faal() returns trigger language plpgsql as $$ begin raise exception 'schijf vol'; end $$;
       create trigger faal after insert on logboek for each row execute function faal();`,
    )
    expect((await neemKaderOp(app, met('Half', '1.28'))).status).toBe(500)
    await rijen(app, 'drop trigger faal on logboek')
    expect(await rijen(app, `select 1 from kaders where versie = '1.28'`)).toEqual([])
    expect((await app.roep('GET', '/api/v1/kaders/1.28')).status).toBe(404)
  })
})

describe('of two at once, at two instances', () => {
  test('with the same content one takes it in, and the other is told that it is there', async () => {
    const kader = met('Tegelijk', '1.30')
    const uitkomsten = await Promise.all([neemKaderOp(app, kader), neemKaderOp(ander, kader)])
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual([200, 201])
    expect(await rijen(app, `select 1 from logboek where naar ->> 'versie' = '1.30'`)).toHaveLength(1)
  })

  test('with another content one is refused, and all see the same version', async () => {
    const uitkomsten = await Promise.all([
      neemKaderOp(app, met('Van de een', '1.31')),
      neemKaderOp(ander, met('Van de ander', '1.31')),
    ])
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual([201, 409])
    const [hier, daar] = await Promise.all(
      [app, ander].map(async (waar) => (await waar.roep('GET', '/api/v1/kaders/1.31')).json()),
    )
    expect(hier.titel).toMatch(/^Van de/)
    expect(daar).toEqual(hier)
  })
})

describe('what was taken in stays', () => {
  test.each([
    `update kaders set inhoud = '{"versie":"1.22"}' where versie = '1.22'`,
    `update kaders set versie = versie where false`,
    `delete from kaders where versie = '1.22'`,
    'truncate kaders',
  ])('%s is refused', async (sql) => {
    await expect(rijen(app, sql)).rejects.toThrow('Een versie van het wegingskader kan niet worden gewijzigd')
  })

  test('and a row cannot say that it is another version than its content', async () => {
    await expect(
      rijen(
        app,
        `insert into kaders (versie, inhoud, opgenomen_door, bestandsnaam, sha256)
         values ('3.0', '{"versie":"3.1"}', 'hans', 'x.json', repeat('0', 64))`,
      ),
    ).rejects.toThrow('kaders_check')
  })
})
