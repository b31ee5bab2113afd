import { expect, test } from 'vitest'
import { kleinKader } from '~tests/support/testkaders'
import { stadiumVan } from './stadia'

test('a stadium knows its place on the ladder of its kader', () => {
  expect(stadiumVan(kleinKader, 'startend-team')).toMatchObject({
    titel: 'Startend team',
    rang: 0,
    hoogste: 3,
  })
  expect(stadiumVan(kleinKader, 'zelfstandig-team')).toMatchObject({ rang: 3, hoogste: 3 })
})

test('a stadium of another kader is a mistake, and says which', () => {
  expect(() => stadiumVan(kleinKader, 'volwaardig-smc')).toThrow(
    'Wegingskader 9.1 kent geen stadium volwaardig-smc',
  )
})
