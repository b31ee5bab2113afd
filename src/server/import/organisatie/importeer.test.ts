import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Organisatiecontrole } from '~/contract/organisatieimport'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import type { PersoonId } from '~tests/support/testorganisatie'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const body = (bytes: string | Buffer) => ({
  naam: 'teams.csv',
  inhoud: Buffer.from(bytes).toString('base64'),
})
const vraag = (pad: string, inhoud: unknown, persoon: PersoonId = 'hans') =>
  app.roep('POST', `/api/v1/districten/${pad}`, { persoon, body: inhoud })
const controleer = async (bytes: string | Buffer): Promise<Organisatiecontrole> => {
  const antwoord = await vraag('importcontroles', body(bytes))
  expect(antwoord.status).toBe(200)
  return antwoord.json()
}
const importeer = (bytes: string | Buffer, gezien: string) => vraag('imports', { ...body(bytes), gezien })
const zinnen = ({ wijzigingen }: Organisatiecontrole) =>
  wijzigingen.map(({ rij, soort, veld, naam, van, naar }) =>
    [rij, soort, veld, naam, van, naar].filter((deel) => deel !== null).join(' | '),
  )
const fouten = ({ meldingen }: Organisatiecontrole) =>
  meldingen.map(({ ernst, rij, kolom, wat }) => `${ernst} ${rij} ${kolom}: ${wat}`)

const bestand = [
  'district;team-id;team;begeleider',
  'Noord;;Assen;Anna de Vries',
  'Zuid;emmen;Emmen Zuid;Emiel Bakker',
  'Oost;;Hengelo;Zoë Ÿpma',
  'oost;;hengelo;anna de vries',
  '',
].join('\r\n')

describe('a CSV with districts, teams and begeleiders', () => {
  test('is checked first: what is new, what changes and from what, and nothing is written', async () => {
    const controle = await controleer(bestand)
    expect(controle.meldingen).toEqual([])
    expect(zinnen(controle)).toEqual([
      '3 | team | district | Emmen | Noord | Zuid',
      '3 | team | naam | Emmen | Emmen | Emmen Zuid',
      '4 | district | Oost',
      '4 | team | Hengelo | Oost',
      '4 | persoon | Zoë Ÿpma',
      '4 | begeleider | Zoë Ÿpma | Hengelo',
      '5 | begeleider | Anna de Vries | Hengelo',
    ])
    expect(controle.gelijk).toBe(1)
    expect(await rijen(app, `select 1 from districten where naam = 'Oost'`)).toEqual([])
  })

  test.each([
    ['UTF-8 with a mark and commas', Buffer.from(`\uFEFF${bestand.replaceAll(';', ',')}`)],
    ['Windows-1252', Buffer.from(bestand.replace('Ÿ', '\x9f'), 'latin1')],
  ])('means the same in %s', async (_wat, bytes) => {
    expect(zinnen(await controleer(bytes))).toEqual(zinnen(await controleer(bestand)))
  })

  test('is refused when the organisation changed since it was seen', async () => {
    const { gezien } = await controleer(bestand)
    await rijen(app, `insert into districten values ('west', 'Oost')`)
    expect((await importeer(bestand, gezien)).status).toBe(409)
    await rijen(app, `delete from districten where id = 'west'`)
  })

  test('is taken over with its rows in the logbook; a second time changes nothing', async () => {
    const { gezien } = await controleer(bestand)
    const antwoord = await importeer(bestand, gezien)
    expect(await antwoord.json()).toEqual({ wijzigingen: 7 })
    expect(
      await rijen(
        app,
        `select id, naam, district_id, begint::text from teams where id in ('emmen', 'hengelo') order by id`,
      ),
    ).toEqual([
      { id: 'emmen', naam: 'Emmen Zuid', district_id: 'zuid', begint: null },
      { id: 'hengelo', naam: 'Hengelo', district_id: 'oost', begint: '2026-11-16' },
    ])
    expect(await rijen(app, `select naam, district_id from teamhistorie where team_id = 'emmen'`)).toEqual([
      { naam: 'Emmen', district_id: 'noord' },
    ])
    expect(
      await rijen(app, `select team_naam from rondeteams where team_id = 'emmen' and ronde_id = '2026-Q4'`),
    ).toEqual([{ team_naam: 'Emmen' }])
    const log = await rijen(
      app,
      `select handeling, naar ->> 'bestand' as bestand from logboek where persoon_id = 'hans' order by id`,
    )
    expect(log.map(({ handeling }) => handeling)).toEqual([
      'team-verplaatst',
      'team-hernoemd',
      'district-toegevoegd',
      'team-toegevoegd',
      'persoon-toegevoegd',
      'begeleider-toegevoegd',
      'begeleider-toegevoegd',
    ])
    expect(log.every((regel) => regel.bestand === 'teams.csv')).toBe(true)
    expect(await (await importeer(bestand, gezien)).json()).toEqual({ wijzigingen: 0 })
    expect(await controleer(bestand)).toMatchObject({ stand: 'ongewijzigd', gelijk: 4, wijzigingen: [] })
  })
})

describe('what is wrong', () => {
  test('is told of by row and column, all at once; a name that looks like another is not made twice', async () => {
    const controle = await controleer(
      [
        'District,Team,Begeleider,Team-id,Begeleider-id',
        'District Noord,,,,',
        'Noord,SMC Assen,,,',
        ',Utrecht,,,',
        'Zuid,,Anna de Vries,,',
        'Noord,Assen,Anna de Vriès,,',
        'Noord,Assen,,bestaat-niet,',
        'Noord,Assen,Bram Jansen,,anna',
        'Noord,=cmd(),,,',
      ].join('\n'),
    )
    expect(fouten(controle).sort()).toEqual(
      [
        'fout 2 district: “District Noord” lijkt op het district Noord.',
        'fout 3 team: “SMC Assen” lijkt op het team Assen.',
        'fout 4 district: Deze rij noemt geen district.',
        'fout 5 team: Deze rij noemt een begeleider, maar geen team.',
        'fout 6 begeleider: “Anna de Vriès” lijkt op Anna de Vries.',
        'fout 7 team-id: Er is nu geen team met de code bestaat-niet.',
        'fout 8 begeleider: De code anna is van Anna de Vries, niet van Bram Jansen.',
        'fout 9 team: “=cmd()” is een formule en geen naam.',
      ].sort(),
    )
    expect(controle).toMatchObject({ stand: 'fout', wijzigingen: [] })
    expect((await importeer('district\nx\n,', controle.gezien)).status).toBe(409)
  })

  test('includes two rows that say different things of one team', async () => {
    const controle = await controleer('district;team\nNoord;Breda\nZuid;Breda\n')
    expect(fouten(controle)).toEqual(['fout 3 district: Rij 2 geeft Breda een ander district.'])
  })

  test.each([
    ['an empty file', '', 'leeg'],
    ['a workbook', 'PK\x03\x04', 'Excel-werkmap'],
    ['a picture', '\x89PNG\0\0', 'geen CSV'],
    ['other columns', 'naam;plaats\nx;y', 'geen kolom district'],
  ])('%s is told what it is', async (_wat, inhoud, woord) => {
    const { meldingen } = await controleer(Buffer.from(inhoud, 'latin1'))
    expect(meldingen).toHaveLength(1)
    expect(meldingen[0]?.wat).toContain(woord)
  })
})

test.each<PersoonId>(['anna', 'dirk'])('%s may not import the organisation', async (persoon) => {
  expect((await vraag('importcontroles', body(bestand), persoon)).status).toBe(403)
  expect((await vraag('imports', { ...body(bestand), gezien: '' }, persoon)).status).toBe(403)
})

test('a name that a team or district is planned to get is not given to another', async () => {
  const plan = (pad: string, naam: string) =>
    app.roep('PUT', `/api/v1/${pad}/naam`, { persoon: 'hans', body: { naam, vanaf: '2027-01-01' } })
  expect((await plan('teams/breda', 'Breda-Etten')).status).toBe(200)
  expect((await plan('districten/zuid', 'Zuidrand')).status).toBe(200)
  const controle = await controleer('district;team\nNoord;Breda Etten\nZuid-rand;Zwolle')
  expect(controle.stand).toBe('fout')
  expect(fouten(controle)).toEqual([
    'fout 2 team: “Breda Etten” wordt later de naam van het team Breda.',
    'fout 3 district: “Zuid-rand” wordt later de naam van het district Zuid.',
  ])
})
