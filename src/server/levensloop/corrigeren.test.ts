import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { corrigeer, dienOpnieuwIn, stelVast } from '~tests/support/testbeoordeling'
import { ingediendeWeging, leesLevensloop, probeerStap } from '~tests/support/testlevensloop'
import { bewaar, leesWeging } from '~tests/support/testweging'

let app: Testapp
let eerste: string
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  eerste = await ingediendeWeging(app)
  await stelVast(app, eerste, 'draaiend-team')
})
afterAll(() => app.sluit())

const telt = async () => {
  const { teams } = await (await app.roep('GET', '/api/v1/teams', { persoon: 'petra' })).json()
  return teams.find((team: { naam: string }) => team.naam === 'Leeuwarden').weging
}

test('L2: a correction is a next revisie with the same answers; the settled one stays as it was', async () => {
  const voor = await leesWeging(app, 'anna', eerste)
  const tweede = await corrigeer(app, eerste, 'A.1 was verkeerd overgenomen.')
  const nieuw = await leesWeging(app, 'anna', tweede)
  expect(nieuw).toMatchObject({
    status: 'concept',
    revisie: 2,
    correctiereden: 'A.1 was verkeerd overgenomen.',
    team: voor.team,
    ronde: voor.ronde,
    kenmerken: voor.kenmerken,
    magBewerken: true,
    berekendStadium: null,
    vastgesteld: null,
  })
  expect(nieuw.antwoorden).toEqual(voor.antwoorden)
  expect((await bewaar(app, 'anna', tweede, 'A.1', 1, { waarde: 2 })).status).toBe(200)
  expect(await leesWeging(app, 'anna', eerste)).toEqual(voor)
  const { revisies } = await leesLevensloop(app, eerste)
  expect(revisies).toEqual([
    { id: eerste, revisie: 1, status: 'vastgesteld', stadium: 'draaiend-team', reden: null },
    { id: tweede, revisie: 2, status: 'concept', stadium: null, reden: 'A.1 was verkeerd overgenomen.' },
  ])
  expect((await leesLevensloop(app, tweede)).revisies).toEqual(revisies)
  expect(await telt()).toMatchObject({ id: tweede, revisie: 2, status: 'concept' })
})

test('L2: of one that has a next revisie no other is opened: 409', async () => {
  const antwoord = await probeerStap(app, 'dirk', eerste, 'corrigeer')
  expect(antwoord.status).toBe(409)
  expect((await antwoord.json()).detail).toBe(
    'Van deze weging is al een correctie geopend. Ga daarin verder.',
  )
})

test('L2: a correction goes the same way as a first weging, and can itself be corrected', async () => {
  const tweede = (await leesLevensloop(app, eerste)).revisies[1]?.id as string
  await dienOpnieuwIn(app, tweede)
  await stelVast(app, tweede, 'lerend-team')
  expect(await telt()).toMatchObject({ id: tweede, stadium: 'lerend-team' })
  expect(await leesWeging(app, 'anna', eerste)).toMatchObject({ vastgesteld: { stadium: 'draaiend-team' } })
  expect((await probeerStap(app, 'dirk', eerste, 'corrigeer')).status).toBe(409)
  const derde = await corrigeer(app, tweede, 'Toch weer anders.')
  expect(await leesWeging(app, 'anna', derde)).toMatchObject({ revisie: 3 })
})
