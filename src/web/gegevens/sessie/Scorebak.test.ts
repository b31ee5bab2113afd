import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiFout, GeenVerbinding } from '../../api/roepAan'
import { Scorebak } from './Scorebak'
import { ScorebakOpslag, type Scorekeuze } from './ScorebakOpslag'

const fout = (status: number, detail = 'Dit kan nu niet.') =>
  new ApiFout(status, { status, title: 'Fout', detail })

/** What was handed over for sending, each with the way to let it succeed or fail. */
let post: { keuze: Scorekeuze; lukt: () => void; mislukt: (fout: Error) => void }[]
let bak: Scorebak
// A bak listens as long as its page lives, so each test has a session of its own.
let nummer = 0
const maakBak = (zetel = 1) =>
  new Scorebak(
    new ScorebakOpslag(`sessie-${nummer}`, zetel),
    (keuze) => new Promise<void>((lukt, mislukt) => post.push({ keuze, lukt, mislukt })),
  )
beforeEach(() => {
  vi.useFakeTimers()
  post = []
  nummer += 1
  bak = maakBak()
})
afterEach(() => {
  bak.leeg()
  vi.useRealTimers()
})

const rustig = () => vi.advanceTimersByTimeAsync(0)
const wacht = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const gezonden = () => post.map(({ keuze }) => `${keuze.vraagId}/${keuze.ronde}=${keuze.waarde}`)
const lukt = async () => {
  post.at(-1)?.lukt()
  await rustig()
}
const mislukt = async (reden: Error = new GeenVerbinding()) => {
  post.at(-1)?.mislukt(reden)
  await rustig()
}
const wachtend = () => bak.beeld().wachtend.map(({ vraagId, ronde }) => `${vraagId}/${ronde}`)

describe('a choice', () => {
  test('goes out at once, and waits until the server has it', async () => {
    bak.kies('8.1', 1, 3)
    expect(gezonden()).toEqual(['8.1/1=3'])
    expect(bak.beeld()).toMatchObject({ toestand: 'bezig' })
    expect(bak.wachtendVoor('8.1', 1)).toBe(3)
    await lukt()
    expect(bak.beeld()).toMatchObject({ wachtend: [], toestand: 'rust' })
    expect(bak.wachtendVoor('8.1', 1)).toBeNull()
  })

  test('goes out in order, one at a time', async () => {
    bak.kies('8.1', 1, 3)
    bak.kies('8.2', 1, 'geen-beeld')
    expect(gezonden()).toEqual(['8.1/1=3'])
    await lukt()
    await lukt()
    expect(gezonden()).toEqual(['8.1/1=3', '8.2/1=geen-beeld'])
  })

  test('made anew while the first is on its way goes out after it', async () => {
    bak.kies('8.1', 1, 3)
    bak.kies('8.1', 1, 4)
    expect(bak.wachtendVoor('8.1', 1)).toBe(4)
    await lukt()
    await lukt()
    expect(gezonden()).toEqual(['8.1/1=3', '8.1/1=4'])
    expect(bak.beeld().wachtend).toEqual([])
  })

  test('of one round says nothing about the other', () => {
    bak.kies('8.1', 1, 3)
    expect(bak.wachtendVoor('8.1', 2)).toBeNull()
  })

  test('is told to who listens', () => {
    const hoor = vi.fn()
    const stop = bak.luister(hoor)
    bak.kies('8.1', 1, 3)
    expect(hoor).toHaveBeenCalled()
    stop()
    hoor.mockClear()
    bak.kies('8.1', 1, 4)
    expect(hoor).not.toHaveBeenCalled()
  })
})

describe('without a connection', () => {
  beforeEach(async () => {
    bak.kies('8.1', 1, 3)
    await mislukt()
  })

  test('it is kept and tried again, with longer and longer pauses', async () => {
    expect(bak.beeld().toestand).toBe('geen-verbinding')
    await wacht(999)
    expect(post).toHaveLength(1)
    await wacht(1)
    expect(post).toHaveLength(2)
    await mislukt()
    await wacht(1_999)
    expect(post).toHaveLength(2)
    await wacht(1)
    expect(post).toHaveLength(3)
    await lukt()
    expect(bak.beeld()).toMatchObject({ wachtend: [], toestand: 'rust' })
    await wacht(60_000)
    expect(post).toHaveLength(3)
  })

  test.each([
    ['the network is back', () => window.dispatchEvent(new Event('online'))],
    ['the page is looked at', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the stream begins', () => bak.wek()],
    ['something else is chosen', () => bak.kies('8.2', 1, 2)],
  ])('it is tried at once when %s', async (_wanneer, gebeurt) => {
    gebeurt()
    expect(gezonden()).toEqual(['8.1/1=3', '8.1/1=3'])
  })

  test('a busy server and too many requests are no reason to drop it', async () => {
    bak.wek()
    await mislukt(fout(503))
    bak.wek()
    await mislukt(fout(429))
    expect(wachtend()).toEqual(['8.1/1'])
  })

  test('another page on this phone sends what was left, from the same seat only', async () => {
    expect(maakBak(2).beeld().wachtend).toEqual([])
    const later = maakBak()
    expect(later.wachtendVoor('8.1', 1)).toBe(3)
    later.wek()
    await lukt()
    expect(later.beeld().wachtend).toEqual([])
    expect(maakBak().beeld().wachtend).toEqual([])
    later.leeg()
  })
})

describe('a refusal', () => {
  test('drops the score, keeps the reason until the next choice, and goes on', async () => {
    bak.kies('8.1', 1, 3)
    bak.kies('8.2', 1, 4)
    await mislukt(fout(409, 'De scores zijn al getoond.'))
    expect(bak.beeld().geweigerd).toEqual({ vraagId: '8.1', ronde: 1, reden: 'De scores zijn al getoond.' })
    expect(gezonden()).toEqual(['8.1/1=3', '8.2/1=4'])
    await lukt()
    expect(bak.beeld()).toMatchObject({ wachtend: [], toestand: 'rust' })
    bak.kies('8.3', 1, 1)
    expect(bak.beeld().geweigerd).toBeNull()
  })

  test('401 stops it and keeps what waits, until it is woken because the seat is known again', async () => {
    bak.kies('8.1', 1, 3)
    await mislukt(fout(401))
    expect(bak.beeld()).toMatchObject({ toestand: 'gestopt' })
    window.dispatchEvent(new Event('online'))
    await wacht(60_000)
    expect(post).toHaveLength(1)
    bak.wek()
    await lukt()
    expect(bak.beeld()).toMatchObject({ wachtend: [], toestand: 'rust' })
  })

  test('410 throws away what waits: the session is closed', async () => {
    bak.kies('8.1', 1, 3)
    bak.kies('8.2', 1, 3)
    await mislukt(fout(410))
    await wacht(60_000)
    expect(bak.beeld()).toMatchObject({ wachtend: [], toestand: 'gestopt' })
    expect(post).toHaveLength(1)
    expect(Object.keys(window.localStorage)).toEqual([])
  })
})

test('what another version of the app left is passed over', () => {
  window.localStorage.setItem(`wegingskader:score:sessie-${nummer}:1:8.1:1`, '{"waarde":9}')
  expect(maakBak().beeld().wachtend).toEqual([])
})

test('a browser that stores nothing still sends', async () => {
  const los = new Scorebak(
    new ScorebakOpslag('los', 1, null),
    (keuze) => new Promise<void>((lukt, mislukt) => post.push({ keuze, lukt, mislukt })),
  )
  los.kies('8.1', 1, 3)
  await lukt()
  expect(los.beeld()).toMatchObject({ wachtend: [], toestand: 'rust' })
})
