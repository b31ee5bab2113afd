import { describe, expect, test } from 'vitest'
import { duur, verwoordTempo } from './tempowoorden'

const klok = { minuten: 120, verstreken: 3600, dezeVraag: 30, gedaan: 40, teGaan: 30 }

describe('the pace in words (G8)', () => {
  test('tells what is left, and what that is per vraag', () => {
    expect(verwoordTempo(klok, false)).toEqual({
      tijd: 'Nog 60 van 120 minuten',
      vragen: '30 vragen',
      perVraag: '2 min per vraag',
      teken: null,
    })
  })

  test('says seconds only where there are any', () => {
    expect(verwoordTempo({ ...klok, teGaan: 32 }, false).perVraag).toBe('1 min 55 per vraag')
    expect(verwoordTempo({ ...klok, teGaan: 90 }, false).perVraag).toBe('40 sec per vraag')
  })

  test('says that one vraag takes long, and no more once its score is agreed', () => {
    const lang = { ...klok, dezeVraag: 300 }
    expect(verwoordTempo(lang, false).teken).toBe('Deze vraag duurt langer dan gemiddeld past.')
    expect(verwoordTempo(lang, true).teken).toBeNull()
  })

  test('says that the time will not do', () => {
    expect(verwoordTempo({ ...klok, gedaan: 10, teGaan: 60 }, false).teken).toBe(
      'In dit tempo is de tijd op voordat alle vragen zijn besproken.',
    )
  })

  test('over time it says how much, and asks nothing per vraag', () => {
    const woorden = verwoordTempo({ ...klok, verstreken: 7290, teGaan: 1 }, false)
    expect(woorden).toMatchObject({ tijd: '2 minuten over de tijd', vragen: '1 vraag', perVraag: null })
    expect(woorden.teken).toMatch(/^De geplande tijd is voorbij\./)
  })

  test('with nothing left there is nothing to be late for', () => {
    expect(verwoordTempo({ ...klok, verstreken: 7290, teGaan: 0 }, true)).toMatchObject({
      vragen: '0 vragen',
      teken: null,
    })
  })
})

test('a length of time is told to five seconds', () => {
  expect(duur(107)).toBe('1 minuut en 45 seconden')
  expect(duur(60)).toBe('1 minuut')
  expect(duur(41)).toBe('40 seconden')
  expect(duur(0)).toBe('0 seconden')
})
