import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bewaard, wachtend } from '~tests/support/webantwoorden'
import { Antwoordboek } from './Antwoordboek'
import { Uitbak } from './Uitbak'

/** Two tabs of one browser on the same weging. The other one is only seen by what it does in the storage. */
let boek: Antwoordboek
// A book listens as long as its page lives, so each test has a weging of its own.
let weging = 'tab-0'
let nummer = 0
beforeEach(() => {
  vi.useFakeTimers()
  nummer += 1
  weging = `tab-${nummer}`
  boek = new Antwoordboek(new Uitbak('anna', weging))
})
afterEach(() => {
  vi.useRealTimers()
})

const meld = (key: string | null) => window.dispatchEvent(new StorageEvent('storage', { key }))
const anderBewaart = (waarde: 1 | 2 | 3 | 4 | 5) => {
  new Uitbak('anna', weging).bewaar(wachtend('1.1', 1, { wijziging: { waarde } }))
  meld(`wegingskader:wacht:anna:${weging}:1.1`)
}
const anderVerzond = () => {
  new Uitbak('anna', weging).verwijder('1.1')
  meld(`wegingskader:wacht:anna:${weging}:1.1`)
}

describe('another tab', () => {
  test('changes an answer: it shows here too', () => {
    const hoor = vi.fn()
    boek.luister(hoor)
    anderBewaart(4)
    expect(boek.antwoord('1.1').stand.waarde).toBe(4)
    expect(hoor).toHaveBeenCalled()
  })

  test('sent what waited: here it no longer waits', () => {
    anderBewaart(4)
    anderVerzond()
    expect(boek.boek().wachtend).toBe(0)
  })

  test('sends its own changes; this one sends them only when the other does not get to it', () => {
    anderBewaart(4)
    expect(boek.volgende()).toBeNull()
    vi.advanceTimersByTime(boek.wachttijd() ?? 0)
    expect(boek.volgende()).toMatchObject({ vraagId: '1.1', wijziging: { waarde: 4 } })
  })

  test('a change here after one there goes out at once', () => {
    anderBewaart(4)
    boek.wijzig('1.1', { waarde: 5 })
    expect(boek.volgende()).toMatchObject({ wijziging: { waarde: 5 }, nummer: 2 })
  })

  test('let go of an answer that was in conflict here as well: the conflict is over', () => {
    anderBewaart(3)
    boek.ontvang([bewaard('1.1', { waarde: 4 })], 1)
    expect(boek.antwoord('1.1').conflict).toBe(true)
    anderVerzond()
    expect(boek.antwoord('1.1')).toMatchObject({ stand: { waarde: 4 }, conflict: false })
    expect(boek.boek().conflicten).toEqual([])
  })

  test('works on another weging: nothing changes here', () => {
    boek.wijzig('1.1', { waarde: 4 })
    const beeld = boek.antwoord('1.1')
    meld('wegingskader:wacht:anna:ander:1.1')
    meld('iets-anders')
    expect(boek.antwoord('1.1')).toBe(beeld)
  })
})

describe('nothing that waits is lost', () => {
  test('when the browser would not store it and another tab changes something else', () => {
    const vol = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('vol', 'QuotaExceededError')
    })
    boek.wijzig('1.2', { waarde: 2 })
    vol.mockRestore()
    anderBewaart(4)
    expect(boek.boek().waarden).toEqual({ 1.1: 4, 1.2: 2 })
  })

  test('when another tab lets go of an older change of the same answer', () => {
    anderBewaart(4)
    boek.wijzig('1.1', { waarde: 5 })
    anderVerzond()
    expect(boek.volgende()).toMatchObject({ wijziging: { waarde: 5 } })
  })

  test('when somebody empties the storage while the page is open', () => {
    boek.wijzig('1.1', { waarde: 2 })
    window.localStorage.clear()
    meld(null)
    expect(boek.antwoord('1.1').stand.waarde).toBe(2)
    expect(boek.volgende()).toMatchObject({ wijziging: { waarde: 2 } })
  })
})
