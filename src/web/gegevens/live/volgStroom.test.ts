import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { volgStroom } from './volgStroom'

/** A stream of which the test decides what comes through. jsdom has no EventSource of its own. */
class Teststroom extends EventTarget {
  static readonly CLOSED = 2
  readyState = 0
  constructor(readonly url: string) {
    super()
    stromen.push(this)
  }
  meld(soort: 'begin' | 'gewijzigd' | 'hartslag' | 'telling', data = '') {
    this.readyState = 1
    this.dispatchEvent(new MessageEvent(soort, { data }))
  }
  valtUit(voorgoed: boolean) {
    this.readyState = voorgoed ? 2 : 0
    this.dispatchEvent(new Event('error'))
  }
  close() {
    this.readyState = 2
  }
}

let stromen: Teststroom[]
let kijk: ReturnType<typeof vi.fn<() => void>>
let stop: () => void
const stroom = () => stromen.at(-1) as Teststroom
const zichtbaar = (stand: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(stand)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Teststroom)
  stromen = []
  kijk = vi.fn()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const volg = () => {
  stop = volgStroom('/api/v1/wegingen/w1/gebeurtenissen', kijk)
}

describe('with a stream', () => {
  beforeEach(volg)

  test('it looks at once, and follows the address that it was given', () => {
    expect(kijk).toHaveBeenCalledTimes(1)
    expect(stroom().url).toBe('/api/v1/wegingen/w1/gebeurtenissen')
  })

  test('it looks when the stream begins and whenever something changed, not at a sign of life', () => {
    stroom().meld('begin')
    stroom().meld('gewijzigd')
    stroom().meld('hartslag')
    expect(kijk).toHaveBeenCalledTimes(3)
  })

  test('a stream that lives is not asked beside', () => {
    stroom().meld('begin')
    for (let i = 0; i < 10; i += 1) {
      vi.advanceTimersByTime(4_000)
      stroom().meld('hartslag')
    }
    expect(kijk).toHaveBeenCalledTimes(2)
    expect(stromen).toHaveLength(1)
  })

  test('no sign of life within 10 s: it asks every 5 s, until there is one', () => {
    vi.advanceTimersByTime(10_000)
    expect(kijk).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(15_000)
    expect(kijk).toHaveBeenCalledTimes(4)
    stroom().meld('hartslag')
    vi.advanceTimersByTime(8_000)
    expect(kijk).toHaveBeenCalledTimes(4)
  })

  test('silent for 9 s: it looks and opens the stream anew', () => {
    stroom().meld('begin')
    vi.advanceTimersByTime(9_000)
    expect(stromen.map(({ readyState }) => readyState)).toEqual([2, 0])
    expect(kijk).toHaveBeenCalledTimes(3)
  })

  test('a stream that closed for good is replaced by asking every 5 s', () => {
    stroom().meld('begin')
    stroom().valtUit(true)
    vi.advanceTimersByTime(10_000)
    expect(kijk).toHaveBeenCalledTimes(4)
  })

  test('a stream that is only interrupted is left to the browser, and it looks when it begins again', () => {
    stroom().meld('begin')
    stroom().valtUit(false)
    vi.advanceTimersByTime(8_000)
    expect(kijk).toHaveBeenCalledTimes(2)
    stroom().meld('begin')
    expect(kijk).toHaveBeenCalledTimes(3)
  })

  test('a hidden page holds no stream and asks nothing', () => {
    zichtbaar('hidden')
    expect(stroom().readyState).toBe(2)
    vi.advanceTimersByTime(600_000)
    expect(kijk).toHaveBeenCalledTimes(1)
    expect(stromen).toHaveLength(1)
  })

  test('looked at again, it takes a look first and opens a stream', () => {
    zichtbaar('hidden')
    zichtbaar('visible')
    expect(kijk).toHaveBeenCalledTimes(2)
    expect(stromen).toHaveLength(2)
  })

  test('stopped, it closes the stream and hears nothing more', () => {
    stop()
    expect(stroom().readyState).toBe(2)
    zichtbaar('visible')
    vi.advanceTimersByTime(600_000)
    expect(kijk).toHaveBeenCalledTimes(1)
    expect(stromen).toHaveLength(1)
  })
})

test('a page that opens hidden does nothing until it is looked at', () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  volg()
  expect(kijk).not.toHaveBeenCalled()
  expect(stromen).toEqual([])
  zichtbaar('visible')
  expect(kijk).toHaveBeenCalledTimes(1)
})

test('a browser without streams asks every 5 s', () => {
  vi.stubGlobal('EventSource', undefined)
  volg()
  vi.advanceTimersByTime(10_000)
  expect(kijk).toHaveBeenCalledTimes(3)
})

describe('a stream with data in its events', () => {
  const hoor = vi.fn<(data: string) => void>()
  beforeEach(() => {
    hoor.mockClear()
    stop = volgStroom('/api/v1/beamers/b1/gebeurtenissen', kijk, { telling: hoor })
  })

  test('what an event holds is passed on, without asking for the rest', () => {
    stroom().meld('begin')
    stroom().meld('telling', '{"gekozen":3}')
    expect(hoor).toHaveBeenCalledExactlyOnceWith('{"gekozen":3}')
    expect(kijk).toHaveBeenCalledTimes(2)
  })

  test('a proxy that holds the stream up is noticed within 10 s, and then it asks by itself', () => {
    vi.advanceTimersByTime(20_000)
    expect(kijk.mock.calls.length).toBeGreaterThanOrEqual(3)
  })

  test('one that begins to hold it up later is noticed within 10 s too', () => {
    stroom().meld('begin')
    expect(kijk).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(10_000)
    expect(kijk).toHaveBeenCalledTimes(3)
    expect(stromen).toHaveLength(2)
  })
})
