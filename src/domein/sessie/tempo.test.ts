import { describe, expect, test } from 'vitest'
import { type Klok, tempoVan } from './tempo'

/** An hour for twelve vragen, so five minutes each. */
const begin: Klok = { minuten: 60, verstreken: 0, dezeVraag: 0, gedaan: 0, teGaan: 12 }
const minuut = 60

describe('tempoVan', () => {
  test('G8: at the beginning everything is left and a share is the time divided by the vragen', () => {
    expect(tempoVan(begin)).toEqual({
      over: 60 * minuut,
      nodig: 5 * minuut,
      deel: 5 * minuut,
      langer: false,
      achter: false,
    })
  })

  test('G8: what remains is divided over the vragen that remain, the current one among them', () => {
    const tempo = tempoVan({ ...begin, verstreken: 20 * minuut, gedaan: 7, teGaan: 5 })
    expect(tempo).toMatchObject({ over: 40 * minuut, nodig: 8 * minuut, deel: 5 * minuut })
  })

  test('G8: a vraag takes longer from more than one and a half times its share', () => {
    const opVraag = (dezeVraag: number) => tempoVan({ ...begin, verstreken: dezeVraag, dezeVraag }).langer
    expect(opVraag(7.5 * minuut)).toBe(false)
    expect(opVraag(7.5 * minuut + 1)).toBe(true)
  })

  test('G8: a group is behind when the rest at the pace so far ends after the planned time', () => {
    const naZes = (verstreken: number) => tempoVan({ ...begin, verstreken, gedaan: 6, teGaan: 6 }).achter
    expect(naZes(30 * minuut)).toBe(false)
    expect(naZes(31 * minuut)).toBe(true)
  })

  test('G8: time on the current vraag is behind only as far as it exceeds the pace', () => {
    const bezig = { ...begin, gedaan: 6, teGaan: 6 }
    const snel = 24 * minuut // four minutes each, so twelve minutes to spare
    const na = (dezeVraag: number) => tempoVan({ ...bezig, dezeVraag, verstreken: snel + dezeVraag }).achter
    expect(na(4 * minuut)).toBe(false)
    expect(na(16 * minuut)).toBe(false)
    expect(na(16 * minuut + 1)).toBe(true)
  })

  test('G8: before the first vraag is done, an introduction puts nobody behind, a long first vraag does', () => {
    expect(tempoVan({ ...begin, verstreken: 10 * minuut, dezeVraag: 1 * minuut }).achter).toBe(false)
    expect(tempoVan({ ...begin, verstreken: 8 * minuut, dezeVraag: 8 * minuut }).achter).toBe(true)
  })

  test('G8: after the planned time nothing is left, and a group is behind', () => {
    const tempo = tempoVan({ ...begin, verstreken: 61 * minuut, gedaan: 11, teGaan: 1 })
    expect(tempo).toMatchObject({ over: -minuut, nodig: 0, achter: true })
  })

  test('G8: when nothing remains no time is needed', () => {
    const klaar = { ...begin, gedaan: 12, teGaan: 0 }
    expect(tempoVan({ ...klaar, verstreken: 55 * minuut })).toMatchObject({ nodig: null, achter: false })
    expect(tempoVan({ ...klaar, gedaan: 0 })).toMatchObject({ nodig: null, deel: 60 * minuut, langer: false })
  })
})
