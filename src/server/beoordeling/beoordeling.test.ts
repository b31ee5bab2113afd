import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BeoordeeldeVraag, Beoordeling } from '~/contract/beoordeling'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { corrigeer, dienOpnieuwIn, geefTerug, ingediend, stelVast } from '~tests/support/testbeoordeling'
import { kleinKader } from '~tests/support/testkaders'
import type { PersoonId } from '~tests/support/testorganisatie'
import { type Deelnemer, doe, doeMee, leesRegie, openSessie, spreekAf } from '~tests/support/testsessie'
import { alleVragenOp } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { nieuweWeging, nieuwTeam, vul } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await rijen(app, `UPDATE rondes SET kader_versie = '9.1'`)
})
afterAll(() => app.sluit())

const alles3 = alleVragenOp(kleinKader, metParticipatiewet, 3)
const nieuw = async (anders = {}, toelichtingen = {}) =>
  ingediend(app, await nieuwTeam(app), { waarden: { ...alles3, ...anders }, toelichtingen })
const vraag = (weging: string, persoon: PersoonId) =>
  app.roep('GET', `/api/v1/wegingen/${weging}/beoordeling`, { persoon })
const lees = async (weging: string): Promise<Beoordeling> => (await vraag(weging, 'dirk')).json()
const bij = ({ vragen }: Beoordeling, vraagId: string): BeoordeeldeVraag => {
  const gevonden = vragen.find((kandidaat) => kandidaat.vraagId === vraagId)
  if (!gevonden) throw new Error(`${vraagId} ontbreekt`)
  return gevonden
}
const gewijzigd = ({ vragen }: Beoordeling) =>
  Object.fromEntries(vragen.flatMap(({ vraagId, gewijzigd: wat }) => (wat ? [[vraagId, wat.van]] : [])))

describe('who may see it', () => {
  test('the districtsmanager and the programmabureau; a begeleider does not see other teams', async () => {
    const weging = await nieuw()
    for (const [persoon, status] of [
      ['dirk', 200],
      ['petra', 200],
      ['anna', 403],
      ['bram', 404],
      ['hans', 404],
    ] as const) {
      expect([persoon, (await vraag(weging, persoon)).status]).toEqual([persoon, status])
    }
  })

  test('who was asked to read along', async () => {
    const weging = await nieuw()
    await rijen(app, `INSERT INTO tegenlezingen (weging_id, inzending, persoon_id) VALUES ($1, 1, 'bram')`, [
      weging,
    ])
    expect((await vraag(weging, 'bram')).status).toBe(200)
    expect((await vraag(await nieuw(), 'bram')).status).toBe(404)
  })
})

test('W1: every vraag that is asked of this team, in the order of the kader', async () => {
  const waarden = alleVragenOp(kleinKader, zonderParticipatiewet, 3)
  const weging = await ingediend(app, await nieuwTeam(app), { kenmerken: zonderParticipatiewet, waarden })
  const { vragen } = await lees(weging)
  expect(vragen.map(({ vraagId }) => vraagId)).toEqual(Object.keys(waarden))
})

test('lays last time beside it, and gives the signals of the rules', async () => {
  const team = await nieuwTeam(app)
  await ingediend(app, team, { waarden: alles3, toelichtingen: { 'A.2': 'Nog niet elke keer.' } }, 'eerder')
  const beoordeling = await lees(await ingediend(app, team, { waarden: { ...alles3, 'A.2': 5 } }))
  expect(beoordeling.vorigeRondeId).toBe('2026-Q3')
  expect(bij(beoordeling, 'A.2')).toMatchObject({
    waarde: 5,
    vorige: { waarde: 3, toelichting: 'Nog niet elke keer.' },
    signalen: [
      { code: 'B1', score: 5 },
      { code: 'B2', van: 3, naar: 5 },
    ],
  })
})

test('the range of the district counts each team once, its last revisie that was handed in, and says of how many', async () => {
  await rijen(app, `UPDATE teams SET district_id = 'zuid' WHERE id NOT IN ('assen', 'emmen')`)
  const eigen = await nieuw({ 'A.1': 2, 'B.2': 'geen-beeld' })
  const vast = await nieuw({ 'A.1': 5, 'B.2': 4 })
  await stelVast(app, vast, 'lerend-team')
  await vul(app, 'anna', await corrigeer(app, vast, 'Te hoog.'), { waarden: { 'A.1': 1 } })
  await nieuw({ 'A.1': 3, 'B.2': 1 })
  await nieuw({ 'A.1': 4, 'B.2': 'geen-beeld', 'A.3': 5 })
  await nieuweWeging(app, { waarden: { 'A.1': 1 } })
  const zonder = alleVragenOp(kleinKader, zonderParticipatiewet, 3)
  const team = await nieuwTeam(app)
  const pw = await ingediend(app, team, { kenmerken: zonderParticipatiewet, waarden: zonder })
  // As it stays stored when the kenmerk is switched off afterwards.
  await rijen(
    app,
    `INSERT INTO antwoorden (weging_id, vraag_id, score, volgnummer, gewijzigd_door) VALUES ($1, 'A.3', 1, 0, 'anna')`,
    [pw],
  )
  const beoordeling = await lees(eigen)
  expect(bij(beoordeling, 'A.1').district).toEqual({ laagste: 2, mediaan: 3, hoogste: 5, teams: 5 })
  expect(bij(beoordeling, 'B.2').district).toEqual({ laagste: 1, mediaan: 3, hoogste: 4, teams: 3 })
  expect(bij(beoordeling, 'A.3').district).toEqual({ laagste: 3, mediaan: 3, hoogste: 5, teams: 4 })
})

describe('what changed', () => {
  test('nothing at a first inzending', async () => {
    const beoordeling = await lees(await nieuw())
    expect(beoordeling.vergelekenMet).toBeNull()
    expect(gewijzigd(beoordeling)).toEqual({})
  })

  test('since the inzending before: from what it was then, over every change in between', async () => {
    const weging = await nieuw({ 'A.1': 4 }, { 'B.2': 'Toen.' })
    await geefTerug(app, weging, 'Graag toelichten.')
    await vul(app, 'anna', weging, { waarden: { 'A.1': 2, 'C.1': 1 } })
    await vul(app, 'emiel', weging, { waarden: { 'A.1': 3, 'C.1': 3 }, toelichtingen: { 'B.2': 'Nu.' } })
    const bijTeam = await lees(weging)
    await dienOpnieuwIn(app, weging)
    const opnieuw = await lees(weging)
    expect(opnieuw.vergelekenMet).toEqual({ soort: 'inzending', op: '2026-11-16T10:00:00.000Z' })
    expect(gewijzigd(opnieuw)).toEqual({
      'A.1': { waarde: 4, toelichting: '' },
      'B.2': { waarde: 3, toelichting: 'Toen.' },
    })
    expect(bij(opnieuw, 'A.1').gewijzigd?.door.naam).toBe('Emiel Bakker')
    // While it was with the team, the same stood there as changed so far.
    expect(gewijzigd(bijTeam)).toEqual(gewijzigd(opnieuw))
  })

  test('a change of an earlier return is not shown again', async () => {
    const weging = await nieuw()
    await geefTerug(app, weging, 'A.1?')
    await dienOpnieuwIn(app, weging, { 'A.1': 4 })
    await geefTerug(app, weging, 'B.2?')
    await dienOpnieuwIn(app, weging, { 'B.2': 2 })
    expect(gewijzigd(await lees(weging))).toEqual({ 'B.2': { waarde: 3, toelichting: '' } })
  })

  test('a correction is compared with the revisie that it corrects', async () => {
    const weging = await nieuw()
    await stelVast(app, weging, 'lerend-team')
    const revisie = await corrigeer(app, weging, 'A.1 is te laag.')
    expect(gewijzigd(await lees(revisie))).toEqual({})
    await dienOpnieuwIn(app, revisie, { 'A.1': 5 })
    const beoordeling = await lees(revisie)
    expect(beoordeling.vergelekenMet?.soort).toBe('revisie')
    expect(gewijzigd(beoordeling)).toEqual({ 'A.1': { waarde: 3, toelichting: '' } })
  })
})

describe('the spread of the group session', () => {
  /** Section C in a session with `mensen`; each list is what they score on the vraag. */
  const sessie = async (mensen: number, scores: Record<string, (1 | 2 | 3 | 4 | 5)[]>) => {
    const weging = await nieuweWeging(app)
    const id = await openSessie(app, 'anna', weging, { secties: ['C'] })
    const { code } = await leesRegie(app, 'anna', id)
    const zetels: Deelnemer[] = []
    for (let i = 0; i < mensen; i += 1) zetels.push(await doeMee(app, code))
    await doe(app, 'anna', id, { soort: 'begin' })
    for (const [vraagId, gegeven] of Object.entries(scores)) {
      await doe(app, 'anna', id, { soort: 'ga-naar', vraagId, zonderAfspraak: true })
      for (const [i, score] of gegeven.entries()) expect(await zetels[i]?.scoor(vraagId, score)).toBe(204)
      await doe(app, 'anna', id, { soort: 'onthul', vraagId })
    }
    return { weging, id }
  }

  test('is there as counts, and a large one gives a signal', async () => {
    const { weging, id } = await sessie(4, { 'C.1': [1, 1, 4, 4] })
    await spreekAf(app, 'anna', id, 'C.1', 3)
    await doe(app, 'anna', id, { soort: 'sluit' })
    expect(bij(await lees(weging), 'C.1')).toMatchObject({
      spreiding: { aantal: 4, aantallen: { scores: [2, 0, 0, 2, 0], geenBeeld: 0 }, perFunctie: [] },
      signalen: [{ code: 'B5', laagste: 1, hoogste: 4 }],
    })
  })

  test('G3: of two answers it stays hidden', async () => {
    const { weging } = await sessie(2, { 'C.1': [1, 5] })
    expect(bij(await lees(weging), 'C.1')).toMatchObject({
      spreiding: { aantal: 2, aantallen: null },
      signalen: [],
    })
  })

  test('G2: one that was taken back is not shown until it is revealed again', async () => {
    const { weging, id } = await sessie(3, { 'C.1': [1, 4, 4] })
    await doe(app, 'anna', id, { soort: 'neem-terug', vraagId: 'C.1' })
    expect(bij(await lees(weging), 'C.1').spreiding).toBeNull()
  })
})
