import { expect, test } from 'vitest'
import { foutgroepen } from './foutgroepen'

const fout = (plek: string) => ({ ernst: 'fout' as const, plek, wat: 'klopt niet', doe: null })

test('faults stand with the section that they are in, and what is about none of them stands first', () => {
  const groepen = foutgroepen(
    [
      'onderdeel 3, stelling 3.3: tekst',
      'stadium SMC in de basis: minimum',
      'het 2e onderdeel',
      'onderdeel 3: titel',
      'regel 4, kolom 12',
    ].map(fout),
  )
  expect(groepen.map(({ titel, fouten }) => [titel, fouten.map(({ plek }) => plek)])).toEqual([
    ['Het hele bestand', ['stadium SMC in de basis: minimum', 'regel 4, kolom 12']],
    ['onderdeel 3', ['stelling 3.3: tekst', 'titel']],
    ['het 2e onderdeel', ['het onderdeel zelf']],
  ])
})

test('without a fault there is no group', () => {
  expect(foutgroepen([])).toEqual([])
})
