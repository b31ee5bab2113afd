import { afterEach, describe, expect, test, vi } from 'vitest'
import { wachtend } from '~tests/support/webantwoorden'
import { Uitbak, wegingenMetWachtend } from './Uitbak'

const ids = (uitbak: Uitbak) => uitbak.lees().map(({ vraagId }) => vraagId)

describe('Uitbak', () => {
  test('gives what waits in the order in which it was made', () => {
    const uitbak = new Uitbak('anna', 'w1')
    for (const [vraagId, nummer] of [
      ['1.1', 3],
      ['9.2', 1],
      ['1.2', 12],
      ['V.1', 2],
    ] as const) {
      uitbak.bewaar(wachtend(vraagId, nummer))
    }
    expect(ids(uitbak)).toEqual(['9.2', 'V.1', '1.1', '1.2'])
  })

  test('outlives the page: the next one reads the same', () => {
    const regel = wachtend('1.1', 1, { wijziging: { waarde: 'geen-beeld', toelichting: '“ü” 🙂' } })
    new Uitbak('anna', 'w1').bewaar(regel)
    expect(new Uitbak('anna', 'w1').lees()).toEqual([regel])
  })

  test('keeps one entry a question, the last one', () => {
    const uitbak = new Uitbak('anna', 'w1')
    uitbak.bewaar(wachtend('1.1', 1))
    uitbak.bewaar(wachtend('1.1', 2, { wijziging: { waarde: 5 } }))
    expect(uitbak.lees()).toMatchObject([{ nummer: 2, wijziging: { waarde: 5 } }])
    uitbak.verwijder('1.1')
    expect(uitbak.lees()).toEqual([])
  })

  test('keeps persons and wegingen apart', () => {
    new Uitbak('anna', 'w1').bewaar(wachtend('1.1', 1))
    new Uitbak('anna', 'w2').bewaar(wachtend('1.2', 1))
    new Uitbak('bram', 'w1').bewaar(wachtend('1.3', 1))
    expect(ids(new Uitbak('anna', 'w1'))).toEqual(['1.1'])
    expect(wegingenMetWachtend('anna').sort()).toEqual(['w1', 'w2'])
    expect(wegingenMetWachtend('bram')).toEqual(['w1'])
    expect(wegingenMetWachtend('ann')).toEqual([])
  })

  test.each([
    ['no JSON', '{"vraagId":'],
    ['nothing of ours', '"oud"'],
    ['null', 'null'],
    ['an entry of an older app', '{"vraagId":"1.2","nummer":1}'],
    ['a score that does not exist', JSON.stringify(wachtend('1.2', 1, { wijziging: { waarde: 6 as 5 } }))],
  ])('passes over a broken entry (%s) and gives the others', (_wat, tekst) => {
    window.localStorage.setItem('wegingskader:wacht:anna:w1:1.2', tekst)
    const uitbak = new Uitbak('anna', 'w1')
    uitbak.bewaar(wachtend('1.1', 1))
    expect(ids(uitbak)).toEqual(['1.1'])
  })
})

describe('a browser that stores nothing', () => {
  afterEach(() => vi.restoreAllMocks())

  test('full: nothing is thrown, and what was stored before is still there', () => {
    const uitbak = new Uitbak('anna', 'w1')
    uitbak.bewaar(wachtend('1.1', 1))
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('vol', 'QuotaExceededError')
    })
    expect(() => uitbak.bewaar(wachtend('1.2', 2))).not.toThrow()
    expect(ids(uitbak)).toEqual(['1.1'])
  })

  test('forbidden: it stores and reads nothing, and throws nothing', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('verboden', 'SecurityError')
    })
    const uitbak = new Uitbak('anna', 'w1')
    uitbak.bewaar(wachtend('1.1', 1))
    uitbak.verwijder('1.1')
    expect(uitbak.lees()).toEqual([])
    expect(wegingenMetWachtend('anna')).toEqual([])
  })
})
