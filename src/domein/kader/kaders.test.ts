import { describe, expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { maakKaders, meegeleverdeKaders } from './kaders'
import { OngeldigKader } from './leesKader'

describe('maakKaders', () => {
  test('lays several versions beside each other', () => {
    const kaders = maakKaders([kader121, kleinKader])
    expect([...kaders.keys()]).toEqual(['1.21', '9.1'])
    expect(kaders.get('9.1')).toEqual(kleinKader)
  })

  test('refuses two files that claim one version', () => {
    expect(() => maakKaders([kleinKader, kleinKader])).toThrow('Twee kaders noemen zich versie 9.1')
  })

  test('refuses a faulty file among good ones', () => {
    expect(() => maakKaders([kader121, { versie: '2.0' }])).toThrow(OngeldigKader)
  })

  test('comes with version 1.21', () => {
    expect([...meegeleverdeKaders.keys()]).toEqual(['1.21'])
  })
})
