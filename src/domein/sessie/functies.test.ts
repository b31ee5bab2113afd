import { describe, expect, test } from 'vitest'
import { functieIds, functies, functietitel } from './functies'

describe('functies', () => {
  test('have ids that can travel in addresses and columns, each once', () => {
    expect(new Set(functieIds).size).toBe(functies.length)
    for (const id of functieIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('have each a title of their own', () => {
    expect(new Set(functieIds.map(functietitel)).size).toBe(functies.length)
    expect(functietitel('sociaal-medisch-verpleegkundige')).toBe('sociaal-medisch verpleegkundige (SMV)')
  })
})
