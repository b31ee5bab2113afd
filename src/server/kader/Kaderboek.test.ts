import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakKaders, meegeleverdeKaders } from '~/domein/kader/kaders'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { neemKaderOp } from '~tests/support/testkaderbestand'
import { kader121 } from '~tests/support/testkaders'
import { volgendKader } from '~tests/support/volgendKader'
import { StartError } from '../StartError'
import { Kaderboek } from './Kaderboek'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ meegeleverd: meegeleverdeKaders })
})
afterAll(() => app.sluit())

const boekMet = (...kaders: unknown[]) =>
  new Kaderboek(app.omgeving.database, app.omgeving.omroep, maakKaders(kaders), () => {})
const volgende = (versie: string) => volgendKader(() => {}, versie)

test('another instance knows a version as soon as it hears of it, and so does one that starts later', async () => {
  const ander = await app.instantie()
  const gehoord = new Promise<void>((resolve) => {
    ander.omgeving.omroep.luister('kaders', resolve)
  })
  expect((await neemKaderOp(app, volgende('1.22'))).status).toBe(201)
  await gehoord
  await expect.poll(async () => (await ander.roep('GET', '/api/v1/kaders/1.22')).status).toBe(200)
  const later = await app.instantie()
  expect((await later.roep('GET', '/api/v1/kaders/1.22')).status).toBe(200)
})

test('what was said while an instance could not hear is known once it listens again', async () => {
  const doof = await app.instantie()
  const weer = new Promise<void>((resolve) => {
    doof.omgeving.omroep.luister('kaders', resolve)
  })
  const kader = volgende('1.23')
  await rijen(
    app,
    `insert into kaders (versie, inhoud, opgenomen_door, bestandsnaam, sha256)
     values ($1, $2, 'hans', 'x.json', repeat('0', 64))`,
    [kader.versie, kader],
  )
  await rijen(
    app,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query ilike 'listen %'`,
  )
  await weer
  await expect.poll(() => doof.omgeving.kaders.has('1.23')).toBe(true)
})

test('stands from low to high by number, whatever came first, and holds on to what was read', async () => {
  const boek = boekMet(kader121)
  const eerst = boek.get('1.21')
  await neemKaderOp(app, volgende('1.3'))
  await boek.begin()
  expect([...boek.keys()]).toEqual(['1.3', '1.21', '1.22', '1.23'])
  expect(boek.size).toBe(4)
  expect([...boek].map(([versie, kader]) => versie === kader.versie)).toEqual([true, true, true, true])
  expect([...boek.entries()].map(([versie]) => versie)).toEqual(
    [...boek.values()].map(({ versie }) => versie),
  )
  const gezien: string[] = []
  boek.forEach((_, versie) => void gezien.push(versie))
  expect(gezien).toEqual([...boek.keys()])
  expect(boek.get('1.21')).toBe(eerst)
  boek.eindig()
})

test('a version that came with the product later on may be the very one that was taken in', async () => {
  const boek = boekMet(kader121, volgende('1.22'))
  await boek.begin()
  expect(boek.has('1.22')).toBe(true)
  boek.eindig()
})

test('a product that has a version otherwise than it was taken in does not start', async () => {
  const boek = boekMet(kader121, { ...volgende('1.22'), titel: 'Iets anders' })
  await expect(boek.begin()).rejects.toThrow(
    new StartError(
      'Wegingskader 1.22 in de database is anders dan het wegingskader 1.22 dat bij deze versie van de app hoort. Start de versie van de app waarmee het is opgenomen.',
    ),
  )
  boek.eindig()
})

test('when reading again fails it says so, and keeps what it had', async () => {
  const los = await maakTestapp({ meegeleverd: meegeleverdeKaders })
  const gezegd = new Promise<string>((resolve) => {
    const boek = new Kaderboek(los.omgeving.database, los.omgeving.omroep, meegeleverdeKaders, resolve)
    void boek.begin().then(async () => {
      await rijen(los, 'alter table kaders rename to elders')
      boek.meld()
    })
  })
  expect(await gezegd).toMatch(/^Wegingskaders niet gelezen: /)
  expect((await los.roep('GET', '/api/v1/kaders/1.21')).status).toBe(200)
  await los.sluit()
})
