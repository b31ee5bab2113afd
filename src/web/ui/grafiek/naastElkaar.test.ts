import { expect, test } from 'vitest'
import { naastElkaar } from './naastElkaar'

test('parts fill the bar in their order, and what is nothing is left out', () => {
  const delen = [
    { naam: 'a', aantal: 3 },
    { naam: 'b', aantal: 0 },
    { naam: 'c', aantal: 1 },
  ]
  expect(naastElkaar(delen, 10, 200)).toEqual([
    { naam: 'a', aantal: 3, x: 10, breed: 150 },
    { naam: 'c', aantal: 1, x: 160, breed: 50 },
  ])
})

test('a bar of nothing has no parts', () => {
  expect(naastElkaar([{ aantal: 0 }], 0, 100)).toEqual([])
})
