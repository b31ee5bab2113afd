import { describe, expect, test } from 'vitest'
import type { Regie } from '~/contract/groepssessies'
import type { Vraagstatus } from '~/domein/sessie/overgangen'
import { volgendeVraag, volgordeVan, vorigeVraag } from './volgorde'

const gang = (
  standen: Record<string, Vraagstatus>,
  agenda: string[] = [],
): Pick<Regie, 'vragen' | 'agenda'> => ({
  vragen: Object.entries(standen).map(([vraagId, status]) => ({
    vraagId,
    status,
    ronde: 1,
    waarde: null,
    toelichting: '',
    antwoordVersie: 0,
  })),
  agenda: agenda.map((vraagId) => ({ vraagId, status: 'onthuld', redenen: [] })),
})

describe('the order of today', () => {
  test('is that of the kader, vraag by vraag', () => {
    expect(volgordeVan(gang({ '1.1': 'open', '1.2': 'open' })).map(({ vraagId }) => vraagId)).toEqual([
      '1.1',
      '1.2',
    ])
  })

  test('G6: begins with the agenda when everyone scored beforehand', () => {
    const alles = gang({ '1.1': 'onthuld', '1.2': 'onthuld', '1.3': 'onthuld' }, ['1.3', '1.2'])
    expect(volgordeVan(alles).map(({ vraagId }) => vraagId)).toEqual(['1.3', '1.2', '1.1'])
    expect(volgendeVraag(alles, '1.2')?.vraagId).toBe('1.1')
    expect(vorigeVraag(alles, '1.2')?.vraagId).toBe('1.3')
  })
})

describe('the next vraag', () => {
  test('is the first one after this that is not agreed', () => {
    const alles = gang({ '1.1': 'afgesproken', '1.2': 'afgesproken', '1.3': 'open', '1.4': 'open' })
    expect(volgendeVraag(alles, '1.1')?.vraagId).toBe('1.3')
  })

  test('is one that was passed over, once all after this are agreed', () => {
    const alles = gang({ '1.1': 'open', '1.2': 'afgesproken', '1.3': 'afgesproken' })
    expect(volgendeVraag(alles, '1.2')?.vraagId).toBe('1.1')
  })

  test('is not there when all others are agreed, whatever this one is', () => {
    expect(volgendeVraag(gang({ '1.1': 'afgesproken', '1.2': 'onthuld' }), '1.2')).toBeNull()
  })

  test('before the first one is the first', () => {
    expect(volgendeVraag(gang({ '1.1': 'open', '1.2': 'open' }), null)?.vraagId).toBe('1.1')
  })
})

describe('the vraag before', () => {
  test('may be agreed, and is not there at the first', () => {
    const alles = gang({ '1.1': 'afgesproken', '1.2': 'open' })
    expect(vorigeVraag(alles, '1.2')?.vraagId).toBe('1.1')
    expect(vorigeVraag(alles, '1.1')).toBeNull()
    expect(vorigeVraag(alles, null)).toBeNull()
  })
})
