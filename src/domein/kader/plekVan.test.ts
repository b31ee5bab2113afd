import { expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { plekVan } from './plekVan'

test.each([
  ['secties.2.stellingen.2.tekst', 'onderdeel 3, stelling 3.3: tekst'],
  ['secties.9.titel', 'onderdeel V: titel'],
  ['secties.0.stellingen', 'onderdeel 1: stellingen'],
  ['secties.1.stellingen.7.id', 'onderdeel 2, stelling 2.8: nummer of code (id)'],
  ['secties.3.voetnootGeldtVoor', 'onderdeel 4: waarvoor de voetnoot geldt (voetnootGeldtVoor)'],
  ['stadia.1.minimum', 'stadium SMC in de basis: minimum'],
  ['stadia.1.minimum.overig', 'stadium SMC in de basis: minimum, andere stellingen (overig)'],
  ['schaal.2.score', 'score 3 van de schaal: score'],
  ['succesfactoren.3.titel', 'succesfactor Team(ontwikkeling): titel'],
  ['secties', 'onderdelen (secties)'],
  ['versie', 'versie'],
  ['(bestand)', 'hele bestand'],
])('%s is %s', (pad, plek) => {
  expect(plekVan(pad, kader121)).toBe(plek)
})

test.each([
  ['secties.1', {}, 'het 2e onderdeel'],
  [
    'secties.0.stellingen.4.tekst',
    { secties: [{ id: '  ', stellingen: 'geen' }] },
    'het 1e onderdeel, de 5e stelling: tekst',
  ],
  ['stadia.0.minimum', { stadia: [{ titel: 12 }] }, 'het 1e stadium: minimum'],
  ['succesfactoren.0.id', null, 'de 1e succesfactor: nummer of code (id)'],
])('without its name it is called by its place: %s', (pad, invoer, plek) => {
  expect(plekVan(pad, invoer)).toBe(plek)
})
