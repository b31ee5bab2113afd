import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { dienOpnieuwIn, geefTerug } from '~tests/support/testbeoordeling'
import { ingediendeWeging, leesLevensloop, zeg, zetDistrictsmanagers } from '~tests/support/testlevensloop'
import { bewaar, leesWeging } from '~tests/support/testweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await zetDistrictsmanagers(app)
})
afterAll(() => app.sluit())

const reden = 'Bij A.1 lees ik iets anders dan de score zegt.'

test('A weging that came back can be changed again, and says why, since when and whose turn it is', async () => {
  const id = await ingediendeWeging(app)
  await geefTerug(app, id, reden)
  const weging = await leesWeging(app, 'anna', id)
  expect(weging).toMatchObject({
    status: 'concept',
    magBewerken: true,
    ingediend: null,
    berekendStadium: 'draaiend-team',
    teruggegeven: { reden, op: app.klok.nu.toISOString(), door: { id: 'dirk', naam: 'Dirk Visser' } },
  })
  expect((await leesLevensloop(app, id)).beurt).toBe('team')
  const { teams } = await (await app.roep('GET', '/api/v1/teams', { persoon: 'anna' })).json()
  const inLijst = teams.find((team: { weging: { id: string } | null }) => team.weging?.id === id)
  expect(inLijst.weging).toMatchObject({ status: 'concept', isTeruggegeven: true, stadium: null })
  expect((await bewaar(app, 'anna', id, 'A.1', 1, { waarde: 3 })).status).toBe(200)
})

test('L4: handing in again erases nothing of an earlier return', async () => {
  const id = await ingediendeWeging(app)
  await zeg(app, 'dirk', 'POST', id, 'opmerkingen', { vraagId: 'A.1', tekst: 'Waarom een 4?' })
  await geefTerug(app, id, reden)
  await dienOpnieuwIn(app, id, { 'A.1': 3 })
  await geefTerug(app, id, 'En A.2?')
  await dienOpnieuwIn(app, id, { 'A.2': 1 })

  const { inzendingen, opmerkingen, beurt } = await leesLevensloop(app, id)
  expect(beurt).toBe('district')
  expect(inzendingen).toMatchObject([
    { nummer: 1, stadium: 'draaiend-team', door: { id: 'anna' }, teruggave: { reden, door: { id: 'dirk' } } },
    { nummer: 2, stadium: 'lerend-team', teruggave: { reden: 'En A.2?' } },
    { nummer: 3, stadium: 'startend-team', teruggave: null },
  ])
  expect(opmerkingen).toMatchObject([{ vraagId: 'A.1', tekst: 'Waarom een 4?', reactie: null }])
  expect(await leesWeging(app, 'anna', id)).toMatchObject({
    status: 'ingediend',
    teruggegeven: null,
    berekendStadium: 'startend-team',
  })
})

test('L4: what changed since an inzending has a higher volgnummer than it, and nothing else has', async () => {
  const id = await ingediendeWeging(app)
  await geefTerug(app, id, reden)
  await dienOpnieuwIn(app, id, { 'A.1': 3, 'B.2': 5 })
  const [eerste, tweede] = (await leesLevensloop(app, id)).inzendingen
  const { antwoorden } = await leesWeging(app, 'dirk', id)
  const na = (volgnummer = 0) =>
    antwoorden.filter((antwoord) => antwoord.volgnummer > volgnummer).map(({ vraagId }) => vraagId)
  expect(na(eerste?.volgnummer).sort()).toEqual(['A.1', 'B.2'])
  expect(na(tweede?.volgnummer)).toEqual([])
})
