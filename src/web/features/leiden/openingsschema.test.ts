import { describe, expect, test } from 'vitest'
import { duurvoorstel } from './duurvoorstel'
import { naarOpening, type Openingsvelden, openingsschema } from './openingsschema'

const velden: Openingsvelden = {
  wijze: 'vooraf',
  minuten: '90',
  secties: { s1: true, sT: false, s10: true },
  perFunctie: false,
  datum: '',
  tijd: '',
  vervanger: '',
}
const fouten = (anders: Partial<Openingsvelden>) =>
  openingsschema
    .safeParse({ ...velden, ...anders })
    .error?.issues.map(({ path, message }) => [path.join('.'), message])

describe('the form that opens a session', () => {
  test('gives what the contract takes', () => {
    expect(naarOpening(openingsschema.parse({ ...velden, vervanger: 'emiel' }))).toEqual({
      wijze: 'vooraf',
      minuten: 90,
      secties: ['1', '10'],
      perFunctie: false,
      voorafTot: null,
      vervanger: 'emiel',
    })
  })

  test('says at each field what to do', () => {
    expect(fouten({ minuten: 'anderhalf uur' })).toEqual([
      ['minuten', 'Vul een heel aantal minuten in, zoals 90.'],
    ])
    expect(fouten({ minuten: '2' })).toEqual([['minuten', 'Kies 5 minuten of meer.']])
    expect(fouten({ secties: { s1: false } })).toEqual([['secties', 'Kies minstens één onderdeel.']])
    expect(fouten({ datum: '2030-01-01' })).toEqual([['tijd', 'Vul ook een tijd in, of laat beide leeg.']])
    expect(fouten({ tijd: '09:00' })).toEqual([['datum', 'Vul ook een datum in, of laat beide leeg.']])
    expect(fouten({ datum: '2020-01-01', tijd: '09:00' })).toEqual([
      ['datum', 'Kies een moment dat nog komt.'],
    ])
  })

  test('a moment until when is only with vooraf', () => {
    const samen = openingsschema.parse({ ...velden, wijze: 'samen', datum: '2020-01-01', tijd: '09:00' })
    expect(naarOpening(samen).voorafTot).toBeNull()
    const vooraf = openingsschema.parse({ ...velden, datum: '2096-01-01', tijd: '09:00' })
    expect(naarOpening(vooraf).voorafTot).toBe(new Date('2096-01-01T09:00').toISOString())
  })
})

test('the length that is proposed follows the number of vragen, up to two hours', () => {
  expect(duurvoorstel(9)).toBe(20)
  expect(duurvoorstel(1)).toBe(15)
  expect(duurvoorstel(79)).toBe(120)
})
