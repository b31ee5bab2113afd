import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bewaard, wachtend } from '~tests/support/webantwoorden'
import { Antwoordboek } from './Antwoordboek'
import { Uitbak } from './Uitbak'

/** Two tabs of one browser on the same weging. The other one is only seen by what it does in the storage. */
const SLEUTEL = 'wegingskader:wacht:anna:w1:1.1'
let uitbak: Uitbak
let boek: Antwoordboek
beforeEach(() => {
  vi.useFakeTimers()
  uitbak = new Uitbak('anna', 'w1')
  boek = new Antwoordboek(uitbak)
})
afterEach(() => {
  vi.useRealTimers()
})

const meld = (key: string | null) => window.dispatchEvent(new StorageEvent('storage', { key }))
const anderBewaart = (waarde: 1 | 2 | 3 | 4 | 5, nummer = 1) => {
  new Uitbak('anna', 'w1').bewaar(wachtend('1.1', nummer, { wijziging: { waarde } }))
  meld(SLEUTEL)
}
const anderVerzond = () => {
  new Uitbak('anna', 'w1').verwijder('1.1')
  meld(SLEUTEL)
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
    boek.wijzig('1.1', { waarde: 3 })
    boek.ontvang([bewaard('1.1', { waarde: 4 })], 1)
    anderVerzond()
    expect(boek.antwoord('1.1')).toMatchObject({ stand: { waarde: 4 }, conflict: false })
    expect(boek.boek().conflicten).toEqual([])
  })

  test('works on another weging: nothing changes here', () => {
    boek.wijzig('1.1', { waarde: 4 })
    const beeld = boek.antwoord('1.1')
    meld('wegingskader:wacht:anna:w2:1.1')
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

  test('when somebody empties the storage while the page is open', () => {
    boek.wijzig('1.1', { waarde: 2 })
    window.localStorage.clear()
    meld(null)
    expect(boek.antwoord('1.1').stand.waarde).toBe(2)
    expect(boek.volgende()).toMatchObject({ wijziging: { waarde: 2 } })
  })
})
