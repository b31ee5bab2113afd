import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { type Bestand, controleer, haalSjabloon, ingevuld, neemOver } from '~tests/support/testimport'
import { kader121 } from '~tests/support/testkaders'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { alleVragenOp, beginWeging, bewaar, dienIn, leesWeging, vulIn } from '~tests/support/testweging'
import { metParticipatiewet } from '~tests/support/waarden'

const RONDE = '2026-Q4'
const jaNee = { 'Voert de Participatiewet uit': 'ja', 'Caseload verdeeld op bsn': 'nee' }

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
beforeEach(async () => {
  app.klok.nu = inOpenRonde
  await rijen(app, `update rondes set gesloten_op = null, gesloten_door = null where id = $1`, [RONDE])
  await rijen(app, 'alter table logboek disable trigger user')
  for (const tabel of [
    'logboek',
    'uitkomst_secties',
    'uitkomst_belemmeringen',
    'uitkomsten',
    'inzendingen',
    'antwoorden',
    'wegingen',
  ]) {
    await rijen(app, `delete from ${tabel}`)
  }
  await rijen(app, 'alter table logboek enable trigger user')
})

const alles = (waarde: 1 | 2 | 3 | 4 | 5) => alleVragenOp(kader121, metParticipatiewet, waarde)
const stand = () =>
  rijen(
    app,
    'select weging_id, vraag_id, score, geen_beeld, toelichting, versie, volgnummer from antwoorden order by 1, 2',
  )

describe('five filled-in templates of which two are faulty', () => {
  const vijf = async (): Promise<Bestand[]> => {
    for (const id of ['hoorn', 'lelystad']) {
      await rijen(
        app,
        `insert into teams (id, naam, district_id) values ($1, $2, 'zuid') on conflict do nothing`,
        [id, id],
      )
      await rijen(app, `insert into rondeteams values ($1, $2, $2, 'zuid', 'Zuid') on conflict do nothing`, [
        RONDE,
        id,
      ])
    }
    return [
      await ingevuld(app, RONDE, 'assen', { kop: jaNee, antwoorden: alles(3) }),
      await ingevuld(app, RONDE, 'emmen', {
        kop: jaNee,
        antwoorden: { '1.1': ['4', 'Gaat goed'], '1.2': 'Geen beeld', '1.3': 5 },
        gewoonte: 'libreoffice',
      }),
      await ingevuld(app, RONDE, 'breda', { kop: jaNee, antwoorden: { '1.1': 7, '1.2': 'goed', '1.3': 3 } }),
      await ingevuld(app, RONDE, 'hoorn', {
        kop: { ...jaNee, Wegingskader: '9.1' },
        antwoorden: { '1.1': 3 },
      }),
      await ingevuld(app, RONDE, 'lelystad', { kop: jaNee, antwoorden: { '2.1': 2 } }),
    ]
  }

  test('the check says per cell what is wrong, and what would happen; it writes nothing', async () => {
    const controles = await controleer(app, RONDE, await vijf())
    expect(controles.map((controle) => controle.stand)).toEqual(['nieuw', 'nieuw', 'fout', 'fout', 'nieuw'])
    const [assen, emmen, breda, hoorn] = controles
    expect(assen).toMatchObject({ open: 0, kenmerken: metParticipatiewet, meldingen: [] })
    expect(assen?.wijzigingen).toHaveLength(79)
    expect(emmen?.wijzigingen).toEqual([
      { vraagId: '1.1', van: null, naar: { waarde: 4, toelichting: 'Gaat goed' } },
      { vraagId: '1.2', van: null, naar: { waarde: 'geen-beeld', toelichting: '' } },
      { vraagId: '1.3', van: null, naar: { waarde: 5, toelichting: '' } },
    ])
    expect(emmen?.open).toBe(76)
    expect(breda?.meldingen).toEqual([
      {
        ernst: 'fout',
        rij: 12,
        kolom: 'D',
        wat: 'Hier staat “7”. Dat is geen score.',
        doe: expect.stringContaining('1, 2, 3, 4, 5'),
      },
      expect.objectContaining({ rij: 13, kolom: 'D', wat: 'Hier staat “goed”. Dat is geen score.' }),
    ])
    expect(hoorn?.meldingen).toEqual([
      expect.objectContaining({ rij: 4, kolom: 'B', wat: expect.stringContaining('wegingskader 9.1') }),
    ])
    expect(await rijen(app, 'select 1 from wegingen')).toEqual([])
  })

  test('the import takes the three good ones, whole, with each answer in the logbook', async () => {
    const bestanden = await vijf()
    const resultaten = await neemOver(app, RONDE, bestanden, await controleer(app, RONDE, bestanden))
    expect(resultaten.map(({ resultaat, antwoorden }) => [resultaat, antwoorden])).toEqual([
      ['overgenomen', 79],
      ['overgenomen', 3],
      ['fout', 0],
      ['fout', 0],
      ['overgenomen', 1],
    ])
    const emmen = await leesWeging(app, 'emiel', resultaten[1]?.wegingId ?? '')
    expect(emmen).toMatchObject({ status: 'concept', kenmerken: metParticipatiewet, volgnummer: 3 })
    expect(
      emmen.antwoorden.map(({ vraagId, waarde, versie, volgnummer }) => [
        vraagId,
        waarde,
        versie,
        volgnummer,
      ]),
    ).toEqual([
      ['1.1', 4, 1, 1],
      ['1.2', 'geen-beeld', 1, 2],
      ['1.3', 5, 1, 3],
    ])
    const log = await rijen(
      app,
      'select persoon_id, handeling, vraag_id, van, naar from logboek where weging_id = $1 order by id',
      [emmen.id],
    )
    expect(log.map(({ handeling }) => handeling)).toEqual([
      'weging-gestart',
      ...Array(3).fill('antwoord-geimporteerd'),
    ])
    expect(log[1]).toMatchObject({
      persoon_id: 'petra',
      vraag_id: '1.1',
      van: { waarde: null, toelichting: '' },
      naar: { waarde: 4, toelichting: 'Gaat goed', bestand: 'weging-2026-Q4-emmen.xlsx' },
    })
    expect((await dienIn(app, 'anna', resultaten[0]?.wegingId ?? '')).status).toBe(200)
  })

  test('importing twice changes nothing', async () => {
    const bestanden = await vijf()
    const gezien = await controleer(app, RONDE, bestanden)
    await neemOver(app, RONDE, bestanden, gezien)
    const eerst = await stand()
    const weer = await neemOver(app, RONDE, bestanden, gezien)
    expect(weer.map(({ resultaat }) => resultaat)).toEqual([
      'ongewijzigd',
      'ongewijzigd',
      'fout',
      'fout',
      'ongewijzigd',
    ])
    expect(await stand()).toEqual(eerst)
    const opnieuw = await controleer(app, RONDE, bestanden)
    expect(opnieuw.map(({ stand: s, gelijk }) => [s, gelijk])).toEqual([
      ['ongewijzigd', 79],
      ['ongewijzigd', 3],
      ['fout', 0],
      ['fout', 0],
      ['ongewijzigd', 1],
    ])
    expect(await rijen(app, `select 1 from logboek where handeling = 'weging-gestart'`)).toHaveLength(3)
  })
})

describe('a weging that is there already', () => {
  test('keeps what the file leaves empty, and shows every answer that would become another', async () => {
    const { id } = await beginWeging(app, 'anna', 'assen')
    await vulIn(app, 'anna', id, { '1.1': 2, '1.2': 3, '1.4': 4 })
    await bewaar(app, 'anna', id, '1.1', 1, { toelichting: 'Zo was het' })
    const bestand = await ingevuld(app, RONDE, 'assen', {
      antwoorden: { '1.1': 4, '1.2': 3, '1.3': [null, 'Alleen tekst'] },
    })
    const [controle] = await controleer(app, RONDE, [bestand])
    expect(controle).toMatchObject({
      stand: 'gewijzigd',
      gelijk: 1,
      kenmerken: null,
      wijzigingen: [
        {
          vraagId: '1.1',
          van: { waarde: 2, toelichting: 'Zo was het' },
          naar: { waarde: 4, toelichting: 'Zo was het' },
        },
        { vraagId: '1.3', van: null, naar: { waarde: null, toelichting: 'Alleen tekst' } },
      ],
    })
    await neemOver(app, RONDE, [bestand], controle ? [controle] : [])
    const { antwoorden } = await leesWeging(app, 'anna', id)
    expect(Object.fromEntries(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]))).toEqual({
      '1.1': 4,
      '1.2': 3,
      '1.3': null,
      '1.4': 4,
    })
  })

  test('that somebody changed after the check is not overwritten', async () => {
    const { id } = await beginWeging(app, 'anna', 'assen')
    await vulIn(app, 'anna', id, { '1.1': 2 })
    const bestand = await ingevuld(app, RONDE, 'assen', { antwoorden: { '1.1': 4, '1.2': 5 } })
    const gezien = await controleer(app, RONDE, [bestand])
    await bewaar(app, 'anna', id, '1.1', 1, { waarde: 3 })
    const [resultaat] = await neemOver(app, RONDE, [bestand], gezien)
    expect(resultaat).toMatchObject({ resultaat: 'intussen-gewijzigd', antwoorden: 0 })
    expect(
      (await leesWeging(app, 'anna', id)).antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]),
    ).toEqual([['1.1', 3]])
  })

  test('that was handed in is skipped, with the reason, and stays as it is', async () => {
    const { id } = await beginWeging(app, 'anna', 'assen')
    await vulIn(app, 'anna', id, alles(3))
    await dienIn(app, 'anna', id)
    const bestand = await ingevuld(app, RONDE, 'assen', { antwoorden: { '1.1': 5, '1.2': 9 } })
    const gezien = await controleer(app, RONDE, [bestand])
    expect(gezien).toMatchObject([
      { stand: 'overgeslagen', reden: expect.stringContaining('al ingediend'), wijzigingen: [] },
    ])
    expect(await neemOver(app, RONDE, [bestand], gezien)).toMatchObject([{ resultaat: 'overgeslagen' }])
    expect((await leesWeging(app, 'anna', id)).antwoorden.every(({ waarde }) => waarde === 3)).toBe(true)
  })

  test('keeps its kenmerken, and says so when the file has others', async () => {
    const { id } = await beginWeging(app, 'anna', 'assen')
    const bestand = await ingevuld(app, RONDE, 'assen', {
      kop: { 'Voert de Participatiewet uit': 'Nee' },
      antwoorden: { '2.8': 4 },
    })
    const gezien = await controleer(app, RONDE, [bestand])
    expect(gezien[0]?.meldingen).toEqual([expect.objectContaining({ ernst: 'let-op', rij: 8, kolom: 'B' })])
    await neemOver(app, RONDE, [bestand], gezien)
    expect(await leesWeging(app, 'anna', id)).toMatchObject({ kenmerken: metParticipatiewet })
  })

  test('of two imports at once, one writes and the other sees that it is done', async () => {
    const bestand = await ingevuld(app, RONDE, 'assen', { kop: jaNee, antwoorden: alles(4) })
    const gezien = await controleer(app, RONDE, [bestand])
    const beide = await Promise.all([
      neemOver(app, RONDE, [bestand], gezien),
      neemOver(app, RONDE, [bestand], gezien),
    ])
    const uitkomsten = beide.flat().map(({ resultaat }) => resultaat)
    expect(uitkomsten).toContain('overgenomen')
    expect(uitkomsten.filter((resultaat) => resultaat === 'overgenomen')).toHaveLength(1)
    expect(await rijen(app, 'select 1 from antwoorden where versie > 1')).toEqual([])
    expect(await rijen(app, 'select 1 from wegingen')).toHaveLength(1)
  })
})

describe('when it is not the time', () => {
  test('a team that did not begin cannot begin in a closed ronde by a file', async () => {
    const bestand = await ingevuld(app, RONDE, 'assen', { kop: jaNee, antwoorden: { '1.1': 3 } })
    await rijen(app, `update rondes set gesloten_op = now(), gesloten_door = 'petra' where id = $1`, [RONDE])
    const [controle] = await controleer(app, RONDE, [bestand])
    expect(controle?.meldingen[0]?.wat).toContain('is gesloten')
  })

  test('late work is taken in while the ronde is not closed', async () => {
    app.klok.nu = new Date('2027-01-20T10:00:00Z')
    const bestand = await ingevuld(app, RONDE, 'assen', { kop: jaNee, antwoorden: { '1.1': 3 } })
    expect(await controleer(app, RONDE, [bestand])).toMatchObject([{ stand: 'nieuw' }])
  })
})

describe('who may import', () => {
  test.each(['anna', 'dirk', 'hans'] as const)('%s may not', async (persoon) => {
    const body = { bestanden: [{ naam: 'a.xlsx', inhoud: '' }] }
    const controle = await app.roep('POST', `/api/v1/rondes/${RONDE}/importcontroles`, { persoon, body })
    expect(controle.status).toBe(403)
    const over = { bestanden: [{ naam: 'a.xlsx', inhoud: '', gezien: '' }] }
    expect((await app.roep('POST', `/api/v1/rondes/${RONDE}/imports`, { persoon, body: over })).status).toBe(
      403,
    )
    expect((await app.roep('GET', `/api/v1/rondes/${RONDE}/sjabloon`, { persoon })).status).toBe(403)
  })

  test('a begeleider fetches the template of the own team, and of no other', async () => {
    expect((await haalSjabloon(app, RONDE, 'assen', 'anna')).length).toBeGreaterThan(1000)
    expect(
      (await app.roep('GET', `/api/v1/rondes/${RONDE}/sjabloon?teamId=breda`, { persoon: 'anna' })).status,
    ).toBe(404)
  })

  test('a ronde that is not there has no template and takes no files', async () => {
    expect((await app.roep('GET', '/api/v1/rondes/2030-Q1/sjabloon', { persoon: 'petra' })).status).toBe(404)
    const body = { bestanden: [{ naam: 'a.xlsx', inhoud: '' }] }
    expect(
      (await app.roep('POST', '/api/v1/rondes/2030-Q1/importcontroles', { persoon: 'petra', body })).status,
    ).toBe(404)
  })
})
