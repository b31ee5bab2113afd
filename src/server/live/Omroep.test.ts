import { afterAll, beforeAll, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'
import { Omroep } from './Omroep'

let app: Testapp
let ander: Instantie
let hier: Omroep
let daar: Omroep
beforeAll(async () => {
  app = await maakTestapp()
  ander = await app.instantie()
  hier = app.omgeving.omroep
  daar = ander.omgeving.omroep
})
afterAll(() => app.sluit())

/** Listens, counts, and lets a test wait for the next call. */
function oor(omroep: Omroep, wegingId: string) {
  let keren = 0
  let wachter = () => {}
  const stop = omroep.luister(wegingId, () => {
    keren += 1
    wachter()
  })
  return {
    stop,
    keren: () => keren,
    hoort: () =>
      new Promise<void>((resolve) => {
        wachter = resolve
      }),
  }
}

test('a change is heard at every instance on the same database, by who listens to that weging', async () => {
  const [eigen, elders, anders] = [oor(hier, 'w1'), oor(daar, 'w1'), oor(daar, 'w2')]
  const gehoord = Promise.all([eigen.hoort(), elders.hoort()])
  hier.meld('w1')
  await gehoord
  expect([eigen.keren(), elders.keren(), anders.keren()]).toEqual([1, 1, 0])
})

test('many changes within a moment are one message', async () => {
  const [druk, daarna] = [oor(daar, 'druk'), oor(daar, 'daarna')]
  const eerst = druk.hoort()
  for (let i = 0; i < 50; i += 1) hier.meld('druk')
  await eerst
  const toen = daarna.hoort()
  hier.meld('daarna')
  await toen
  expect(druk.keren()).toBe(1)
})

test('more wegingen than fit in one message are all heard', async () => {
  const ids = Array.from({ length: 250 }, (_, i) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`)
  const oren = ids.map((id) => oor(daar, id))
  const gehoord = Promise.all(oren.map(({ hoort }) => hoort()))
  for (const id of ids) hier.meld(id)
  await gehoord
  expect(oren.map(({ keren }) => keren())).toEqual(ids.map(() => 1))
  for (const { stop } of oren) stop()
})

test('who stopped listening hears nothing more, and the others go on', async () => {
  const [weg, blijft] = [oor(daar, 'w3'), oor(daar, 'w3')]
  weg.stop()
  weg.stop()
  const gehoord = blijft.hoort()
  hier.meld('w3')
  await gehoord
  expect(weg.keren()).toBe(0)
})

test('after a lost connection everybody looks again', async () => {
  const [een, twee] = [oor(daar, 'w4'), oor(daar, 'w5')]
  const gehoord = Promise.all([een.hoort(), twee.hoort()])
  await rijen(
    app,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query ILIKE 'listen %'`,
  )
  await gehoord
  const weer = een.hoort()
  hier.meld('w4')
  await weer
  expect([een.keren(), twee.keren()]).toEqual([2, 1])
})

test('a message that cannot be sent ends nothing: it is in the log', async () => {
  const los = await maakTestapp()
  await los.testdatabase.drop()
  const regel = await new Promise<string>((resolve) => {
    new Omroep(los.omgeving.database, resolve).meld('w1')
  })
  expect(regel).toMatch(/^Live melding niet verstuurd: /)
  await los.sluit()
})
