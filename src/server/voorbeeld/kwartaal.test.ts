import { describe, expect, test } from 'vitest'
import { kwartaalVan, werkdag } from './kwartaal'

describe('kwartaalVan', () => {
  test.each([
    ['2026-01-01', { id: '2026-Q1', opent: '2026-01-01', sluit: '2026-03-31' }],
    ['2026-06-30', { id: '2026-Q2', opent: '2026-04-01', sluit: '2026-06-30' }],
    ['2026-12-31', { id: '2026-Q4', opent: '2026-10-01', sluit: '2026-12-31' }],
    ['2028-02-29', { id: '2028-Q1', opent: '2028-01-01', sluit: '2028-03-31' }],
  ])('gives the quarter of %s with its first and last day', (dag, kwartaal) => {
    expect(kwartaalVan(dag)).toEqual(kwartaal)
  })

  test('goes back over the turn of the year', () => {
    const eerdere = [1, 2, 3, 4].map((terug) => kwartaalVan('2026-02-10', terug).id)
    expect(eerdere).toEqual(['2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1'])
  })
})

test('werkdag gives the Friday before a weekend, and leaves a working day as it is', () => {
  const dagen = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']
  expect(dagen.map(werkdag)).toEqual(['2026-11-20', '2026-11-20', '2026-11-20', '2026-11-23'])
})
