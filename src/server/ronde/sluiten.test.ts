import { afterAll, beforeAll, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { leesRonde, metRonde, plan2027, vraagApi } from '~tests/support/testronde'
import { alleVragenOp, beginWeging, dienIn, vulIn, weeg } from '~tests/support/testweging'
import { zonderParticipatiewet } from '~tests/support/waarden'

/** One ronde with wegingen out, from its preview to late work: each test goes on where the one before stopped. */
let app: Testapp
let assen: string
const alles3 = alleVragenOp(kader121, zonderParticipatiewet, 3)
beforeAll(async () => {
  app = await maakTestapp()
  await weeg(app, 'bram', 'breda', zonderParticipatiewet, alles3)
  assen = (await beginWeging(app, 'anna', 'assen', zonderParticipatiewet)).id
})
afterAll(() => app.sluit())

const begin = (persoon: 'anna' | 'emiel', teamId: string) =>
  vraagApi(app, 'POST', '/wegingen', { persoon, body: { teamId, kenmerken: zonderParticipatiewet } })

test('closing says first who is out, by what happens to them', async () => {
  const { inhoud } = await vraagApi(app, 'GET', '/rondes/2026-Q4/sluiting')
  const namen = (teams: { naam: string }[]) => teams.map(({ naam }) => naam)
  expect(namen(inhoud.nietBegonnen)).toEqual(['Emmen'])
  expect(namen(inhoud.bezig)).toEqual(['Assen'])
  expect(namen(inhoud.ingediend)).toEqual(['Breda'])
  expect(inhoud.vastgesteld).toBe(0)
  expect((await vraagApi(app, 'GET', '/rondes/2026-Q4/sluiting', { persoon: 'dirk' })).status).toBe(403)
})

test('a ronde closes before its last day, with what was out in the logbook', async () => {
  await vraagApi(app, 'POST', '/rondes', { body: plan2027 })
  expect((await metRonde(app, 'POST', '2027-Q1', '/sluiting', {})).status).toBe(409)
  const { status, inhoud } = await metRonde(app, 'POST', '2026-Q4', '/sluiting', {})
  expect(status).toBe(200)
  expect(inhoud).toMatchObject({
    fase: 'gesloten',
    geslotenOp: inOpenRonde.toISOString(),
    sluit: '2026-12-31',
  })
  const [regel] = await rijen(app, `SELECT naar FROM logboek WHERE handeling = 'ronde-gesloten'`)
  expect(regel?.naar).toMatchObject({ id: '2026-Q4', teams: 3, nietBegonnen: 1, bezig: 1, ingediend: 1 })
  expect((await metRonde(app, 'POST', '2026-Q4', '/sluiting', {})).status).toBe(409)
  expect((await metRonde(app, 'PATCH', '2026-Q4', '', { tegenlezer: true })).status).toBe(409)
})

test('who did not start cannot start any more', async () => {
  const { status, inhoud } = await begin('emiel', 'emmen')
  expect(status).toBe(409)
  expect(inhoud.detail).toContain('geen ronde open')
})

test('late work keeps its own ronde while the next one runs, and is handed in and settled there', async () => {
  app.klok.nu = new Date('2027-01-11T10:00:00Z')
  await vulIn(app, 'anna', assen, alles3)
  expect((await dienIn(app, 'anna', assen)).status).toBe(200)
  const vaststelling = await vraagApi(app, 'POST', `/wegingen/${assen}/vaststelling`, {
    persoon: 'dirk',
    body: { stadium: 'in-ontwikkeling', reden: null },
    versie: 2,
  })
  expect(vaststelling.inhoud).toMatchObject({ ronde: { id: '2026-Q4' }, status: 'vastgesteld' })
  expect((await begin('anna', 'assen')).inhoud.ronde.id).toBe('2027-Q1')
  expect((await leesRonde(app, '2026-Q4')).telling).toMatchObject({
    vastgesteld: 1,
    ingediend: 1,
    nietBegonnen: 1,
  })
  expect((await leesRonde(app, '2027-Q1')).telling).toMatchObject({ bezig: 1, nietBegonnen: 2 })
})

test('a ronde that was closed by mistake opens again, up to a day that is not over and is its own', async () => {
  const heropen = (sluit: string) => metRonde(app, 'POST', '2026-Q4', '/heropening', { sluit })
  expect((await heropen('2026-12-31')).velden).toEqual(['body.sluit voorbij'])
  expect((await heropen('2027-01-12')).velden).toEqual(['body.sluit overlap'])
  app.klok.nu = inOpenRonde
  expect((await heropen('2026-12-31')).inhoud).toMatchObject({ fase: 'open', geslotenOp: null })
  expect((await heropen('2026-12-31')).status).toBe(409)
  expect((await begin('emiel', 'emmen')).status).toBe(201)
})
