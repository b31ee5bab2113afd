import { expect, test } from 'vitest'
import { dagVan } from './leesOpenRonde'

test.each([
  ['2026-12-31T22:59:59.999Z', '2026-12-31'],
  ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ['2026-06-30T21:59:59.999Z', '2026-06-30'],
  ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ['2026-03-29T00:59:59.000Z', '2026-03-29'],
  ['2026-01-02T03:04:05.000Z', '2026-01-02'],
])('at %s it is %s in the Netherlands, in summer and in winter', (nu, dag) => {
  expect(dagVan(new Date(nu))).toBe(dag)
})
