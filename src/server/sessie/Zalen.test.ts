import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Moment } from '~/contract/sessie'
import type { Database } from '../database/Database'
import { Omroep } from '../live/Omroep'
import { type Bezoeker, Zalen } from './Zalen'

/** The moment as it is now, for all that a room looks at. */
let stand: { versie: number; telling: Moment['telling']; klok: number }
let gelezen: number
/** Lets a read wait until a test lets go; null for at once. */
let slot: Promise<void> | null
/** What a read fails with; null for nothing. */
let fout: string | null
let log: string[]
let omroep: Omroep
let zalen: Zalen

const lees = async (): Promise<Moment> => {
  gelezen += 1
  const nu = { ...stand }
  await slot
  if (fout !== null) throw new Error(fout)
  return { ...nu, klok: { verstreken: nu.klok } } as unknown as Moment
}

beforeEach(async () => {
  vi.useFakeTimers()
  stand = { versie: 1, telling: { gekozen: 0, aanwezig: 2 }, klok: 0 }
  ;[gelezen, slot, fout, log] = [0, null, null, []]
  let hoor = (_: string) => {}
  const stil: Pick<Database, 'listen' | 'notify'> = {
    listen: async (_kanaal, hear) => {
      hoor = hear
      return async () => {}
    },
    notify: async (_kanaal, payload) => hoor(payload),
  }
  omroep = new Omroep(stil as Database, () => {})
  await omroep.begin()
  zalen = new Zalen(omroep, lees, (line) => void log.push(line))
})
afterEach(() => {
  zalen.eindig()
  vi.useRealTimers()
})

/** Somebody in the room, with what they heard since it was last asked; signs of life as a dot. */
function bezoeker(begeleider = false, sessieId = 's1') {
  const gehoord: string[] = []
  const zend: Bezoeker['zend'] = (tekst) => void gehoord.push(tekst)
  const verlaat = zalen.betreed(sessieId, { zend, begeleider })
  return { verlaat, hoorde: () => gehoord.splice(0).join('').replaceAll('event: hartslag\ndata: \n\n', '.') }
}
const meld = async (keren = 1) => {
  for (let i = 0; i < keren; i += 1) omroep.meld('s1')
  await vi.advanceTimersByTimeAsync(100)
}
const moment = () =>
  `event: moment\ndata: ${JSON.stringify({ ...stand, klok: { verstreken: stand.klok } })}\n\n`
const telling = () =>
  `event: telling\ndata: ${JSON.stringify({ ...stand.telling, versie: stand.versie })}\n\n`

test('a change is read once and sent to all; only a begeleider is told to look at the rest', async () => {
  const [mens, beamer, begeleider] = [bezoeker(), bezoeker(), bezoeker(true)]
  await meld()
  expect(gelezen).toBe(1)
  expect([mens.hoorde(), beamer.hoorde()]).toEqual([moment(), moment()])
  expect(begeleider.hoorde()).toBe(`${moment()}event: regie\ndata: \n\n`)
})

test('when only the count changed, only the count is sent', async () => {
  const [mens, begeleider] = [bezoeker(), bezoeker(true)]
  await meld()
  mens.hoorde()
  begeleider.hoorde()
  stand = { ...stand, telling: { gekozen: 1, aanwezig: 2 } }
  await meld()
  expect([mens.hoorde(), begeleider.hoorde()]).toEqual([telling(), telling()])
})

test('when somebody came or left, the begeleider is told to look at the seats too', async () => {
  const [mens, begeleider] = [bezoeker(), bezoeker(true)]
  await meld()
  mens.hoorde()
  begeleider.hoorde()
  stand = { ...stand, telling: { gekozen: 0, aanwezig: 3 } }
  await meld()
  expect([mens.hoorde(), begeleider.hoorde()]).toEqual([telling(), `${telling()}event: regie\ndata: \n\n`])
})

test('when nothing changed but the clock, nothing is sent', async () => {
  const mens = bezoeker()
  await meld()
  mens.hoorde()
  stand = { ...stand, klok: 30 }
  await meld()
  expect([gelezen, mens.hoorde()]).toEqual([2, ''])
})

test('a burst is few reads, and the last state arrives', async () => {
  const mens = bezoeker()
  let laatLos = () => {}
  slot = new Promise((resolve) => {
    laatLos = resolve
  })
  for (let i = 0; i < 20; i += 1) {
    stand = { ...stand, telling: { gekozen: i, aanwezig: 20 } }
    await meld(5)
  }
  expect(gelezen, 'while one is under way, the others wait for it together').toBe(1)
  laatLos()
  await vi.advanceTimersByTimeAsync(100)
  expect(gelezen).toBe(2)
  expect(mens.hoorde()).toContain('{"gekozen":19,"aanwezig":20,"versie":1}')
})

test('of another session nothing is heard, and of none that nobody follows is anything read', async () => {
  const elders = bezoeker(false, 's2')
  await meld()
  expect([gelezen, elders.hoorde()]).toEqual([0, ''])
})

test('who leaves hears nothing more; when the last one leaves the room is empty', async () => {
  const [weg, blijft] = [bezoeker(), bezoeker()]
  weg.verlaat()
  weg.verlaat()
  await meld()
  expect([weg.hoorde(), blijft.hoorde()]).toEqual(['', moment()])
  blijft.verlaat()
  stand = { ...stand, versie: 2 }
  await meld()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([gelezen, blijft.hoorde()]).toEqual([1, ''])
})

test('a room that is entered again sends what there is then', async () => {
  const eerst = bezoeker()
  await meld()
  eerst.verlaat()
  const weer = bezoeker()
  await meld()
  expect(weer.hoorde()).toBe(moment())
})

test('a sign of life goes out every four seconds', async () => {
  const mens = bezoeker()
  await vi.advanceTimersByTimeAsync(8_000)
  expect(mens.hoorde()).toBe('..')
})

test('the count is looked at again every ten seconds: who leaves sends no message', async () => {
  const mens = bezoeker()
  await meld()
  mens.hoorde()
  stand = { ...stand, telling: { gekozen: 0, aanwezig: 1 } }
  await vi.advanceTimersByTimeAsync(10_000)
  expect(mens.hoorde().replaceAll('.', '')).toBe(telling())
})

test('a read that fails ends nothing: it is in the log, and the next one is sent', async () => {
  const mens = bezoeker()
  fout = 'de database is weg'
  await meld()
  expect(log).toEqual(['Groepssessie niet bijgewerkt: de database is weg'])
  fout = null
  await meld()
  expect(mens.hoorde()).toBe(moment())
})

test('after the end nobody hears anything', async () => {
  const mens = bezoeker()
  zalen.eindig()
  await meld()
  await vi.advanceTimersByTimeAsync(20_000)
  expect([gelezen, mens.hoorde()]).toEqual([0, ''])
})
