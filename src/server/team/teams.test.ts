import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { inEerdereRonde, inOpenRonde, type PersoonId } from '~tests/support/testorganisatie'
import { alleVragenOp, beginWeging, bewaar, vulIn, weeg } from '~tests/support/testweging'
import { metParticipatiewet, opBsn, zonderParticipatiewet } from '~tests/support/waarden'

let app: Testapp
let eerder: string
let nieuw: string
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  app.klok.nu = inEerdereRonde
  const alles3 = alleVragenOp(kader121, zonderParticipatiewet, 3)
  eerder = (await weeg(app, 'anna', 'assen', zonderParticipatiewet, alles3)).id
  app.klok.nu = inOpenRonde
  nieuw = (await beginWeging(app, 'anna', 'assen', opBsn)).id
  await vulIn(app, 'anna', nieuw, { 'A.1': 4, 'A.3': 'geen-beeld', 'eindweging-A': 3 })
  await bewaar(app, 'anna', nieuw, 'B.1', 0, { toelichting: 'Nog bespreken' })
  await bewaar(app, 'anna', nieuw, 'eindweging-A', 1, { waarde: null })
})
afterAll(() => app.sluit())
beforeEach(() => {
  app.klok.nu = inOpenRonde
})

const lees = async (persoon: PersoonId) => {
  const antwoord = await app.roep('GET', '/api/v1/teams', { persoon })
  expect(antwoord.status).toBe(200)
  return antwoord.json()
}
const assenVoor = async (persoon: PersoonId) =>
  (await lees(persoon)).teams.find(({ id }: { id: string }) => id === 'assen')

const weging2026Q3 = () => ({
  id: eerder,
  rondeId: '2026-Q3',
  kaderVersie: '1.21',
  revisie: 1,
  status: 'ingediend',
  beantwoord: 78,
  gevraagd: 78,
  ingediendOp: '2026-08-17T10:00:00.000Z',
  stadium: 'in-ontwikkeling',
  berekendStadium: 'in-ontwikkeling',
  isTeruggegeven: false,
})
const weging2026Q4 = () => ({
  id: nieuw,
  rondeId: '2026-Q4',
  kaderVersie: '9.1',
  revisie: 1,
  status: 'concept',
  beantwoord: 2,
  gevraagd: 10,
  ingediendOp: null,
  stadium: null,
  berekendStadium: null,
  isTeruggegeven: false,
})

test('shows a begeleider the own team, its weging of this ronde and those before', async () => {
  expect(await lees('anna')).toEqual({
    openRonde: {
      id: '2026-Q4',
      kaderVersie: '9.1',
      opent: '2026-10-01',
      sluit: '2026-12-31',
      geconstrueerd: false,
    },
    teams: [
      {
        id: 'assen',
        naam: 'Assen',
        district: { id: 'noord', naam: 'Noord' },
        magBewerken: true,
        kenmerkenVorige: opBsn,
        doetMee: true,
        weging: weging2026Q4(),
        eerdere: [weging2026Q3()],
      },
    ],
  })
})

test('a team that never weighed has nothing to show or to propose', async () => {
  expect((await lees('bram')).teams).toEqual([
    {
      id: 'breda',
      naam: 'Breda',
      district: { id: 'zuid', naam: 'Zuid' },
      magBewerken: true,
      kenmerkenVorige: null,
      doetMee: true,
      weging: null,
      eerdere: [],
    },
  ])
})

test('says of a team that takes no part in the open ronde that it does not', async () => {
  await rijen(app, `DELETE FROM rondeteams WHERE ronde_id = '2026-Q4' AND team_id = 'emmen'`)
  const mee = async () =>
    (await lees('petra')).teams.map(({ id, doetMee }: { id: string; doetMee: boolean }) => [id, doetMee])
  expect(await mee()).toEqual([
    ['assen', true],
    ['breda', true],
    ['emmen', false],
  ])
  await rijen(app, `INSERT INTO rondeteams VALUES ('2026-Q4', 'emmen', 'Emmen', 'noord', 'Noord')`)
  expect((await mee())[2]).toEqual(['emmen', true])
})

describe('shows to each role the teams that it may see, by name', () => {
  test.each<[PersoonId, [string, boolean][]]>([
    ['anna', [['Assen', true]]],
    ['bram', [['Breda', true]]],
    [
      'emiel',
      [
        ['Breda', true],
        ['Emmen', true],
      ],
    ],
    [
      'dirk',
      [
        ['Assen', false],
        ['Emmen', false],
      ],
    ],
    [
      'petra',
      [
        ['Assen', false],
        ['Breda', false],
        ['Emmen', false],
      ],
    ],
    ['hans', []],
  ])('%s sees %j (name, may edit)', async (persoon, verwacht) => {
    const { teams } = await lees(persoon)
    const gezien = teams.map(({ naam, magBewerken }: { naam: string; magBewerken: boolean }) => [
      naam,
      magBewerken,
    ])
    expect(gezien).toEqual(verwacht)
  })

  test('nobody gets 401', async () => {
    expect((await app.roep('GET', '/api/v1/teams')).status).toBe(401)
  })
})

describe('the count of answers', () => {
  test('W1: leaves out what is n.v.t., asked and answered, and follows the kenmerken', async () => {
    const zet = (kenmerken: object, versie: number) =>
      app.roep('PATCH', `/api/v1/wegingen/${nieuw}`, {
        persoon: 'anna',
        body: { kenmerken },
        headers: { 'If-Match': `"${versie}"` },
      })
    expect((await zet(zonderParticipatiewet, 1)).status).toBe(200)
    expect((await assenVoor('anna')).weging).toMatchObject({ beantwoord: 1, gevraagd: 9 })
    expect((await zet(metParticipatiewet, 2)).status).toBe(200)
    expect((await assenVoor('anna')).weging).toMatchObject({ beantwoord: 2, gevraagd: 10 })
  })

  test('W7: takes geen beeld for an answer, but no toelichting alone and no answer that was cleared', async () => {
    await bewaar(app, 'anna', nieuw, 'B.2', 0, { waarde: 'geen-beeld', toelichting: 'Niet gezien' })
    expect((await assenVoor('petra')).weging).toMatchObject({ beantwoord: 3, gevraagd: 10 })
    await bewaar(app, 'anna', nieuw, 'B.2', 1, { waarde: null })
    expect((await assenVoor('petra')).weging).toMatchObject({ beantwoord: 2, gevraagd: 10 })
  })
})

describe('the open ronde', () => {
  test('is null between rondes; a concept is then one of the earlier wegingen', async () => {
    app.klok.nu = new Date('2027-01-05T10:00:00Z')
    const { openRonde, teams } = await lees('anna')
    expect(openRonde).toBeNull()
    expect(teams[0]).toMatchObject({
      weging: null,
      eerdere: [
        { id: nieuw, status: 'concept' },
        { id: eerder, status: 'ingediend' },
      ],
    })
  })

  test('begins at Dutch midnight', async () => {
    app.klok.nu = new Date('2026-09-30T21:59:59Z')
    expect((await lees('anna')).openRonde.id).toBe('2026-Q3')
    app.klok.nu = new Date('2026-09-30T22:00:00Z')
    expect((await lees('anna')).openRonde.id).toBe('2026-Q4')
  })
})
