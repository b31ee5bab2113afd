import { describe, expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { sectiekop, sectiesamenvatting } from './sectiekop'

const rij = (sectieId: string, inOntwikkeling: number | null, inDeBasis: number | null) => ({
  sectieId,
  inOntwikkeling,
  aantalInOntwikkeling: inOntwikkeling === null ? 0 : 80,
  inDeBasis,
  aantalInDeBasis: inDeBasis === null ? 0 : 16,
})
const kop = (...secties: ReturnType<typeof rij>[]) => sectiekop(kader121, secties)

describe('the title of figuur 2.1', () => {
  test('names the section that lags in both groups', () => {
    expect(kop(rij('1', 2.7, 4.5), rij('2', 2.2, 4.2), rij('9', 2.5, 4.3))).toBe(
      'Drempelloze klantreis loopt in beide groepen het minst',
    )
  })

  test('names one for each group where they differ', () => {
    expect(kop(rij('1', 2.2, 4.5), rij('2', 2.7, 4.2))).toBe(
      'In ontwikkeling loopt Cliënt centraal het minst, in de basis loopt Drempelloze klantreis het minst',
    )
  })

  test('takes what reads the same as the same, in the order of the kader', () => {
    expect(kop(rij('1', 2.24, 4.2), rij('2', 2.16, 4.23), rij('9', 2.5, 4.3))).toBe(
      'Cliënt centraal en Drempelloze klantreis lopen in beide groepen het minst',
    )
  })

  test('says that a group is level where it is', () => {
    expect(kop(rij('1', 2.2, 4), rij('2', 2.7, 4))).toBe(
      'In ontwikkeling loopt Cliënt centraal het minst, in de basis lopen alle onderdelen gelijk op',
    )
    expect(kop(rij('1', 3, null), rij('2', 3, null))).toBe('Alle onderdelen lopen gelijk op')
  })

  test('says nothing of a group that has no teams, and of none at all that there is nothing yet', () => {
    expect(kop(rij('1', null, 4.5), rij('2', null, 4.2))).toBe('Drempelloze klantreis loopt het minst')
    expect(kop(rij('1', null, null))).toBe('Nog geen gemiddelden per onderdeel')
  })
})

test('its summary says how far each group runs and where they lie furthest apart', () => {
  expect(sectiesamenvatting(kader121, [rij('1', 2.7, 4.5), rij('2', 2.2, 4.2)])).toBe(
    'Bij de teams in ontwikkeling liggen de gemiddelden tussen 2,2 en 2,7. Bij de teams in de basis liggen de gemiddelden tussen 4,2 en 4,5. Het grootste verschil is er bij Drempelloze klantreis: 2,0.',
  )
  expect(sectiesamenvatting(kader121, [rij('1', null, 4.5)])).toBe(
    'Er zijn geen teams in ontwikkeling. Bij de teams in de basis liggen de gemiddelden tussen 4,5 en 4,5.',
  )
})
