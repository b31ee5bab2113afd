import { describe, expect, test } from 'vitest'
import { kleinKader, testkaders } from '~tests/support/testkaders'
import { stellingenVanKader, voetnootVanStelling, vragenVanKader } from './vragen'

describe('vragenVanKader', () => {
  test('closes each section with its eindweging, in the order of the kader', () => {
    expect(vragenVanKader(kleinKader).map((vraag) => vraag.id)).toEqual([
      ...['A.1', 'A.2', 'A.3', 'eindweging-A'],
      ...['B.1', 'B.2', 'eindweging-B'],
      ...['C.1', 'C.2', 'eindweging-C'],
    ])
  })

  test.each(testkaders)('gives every question of kader %s an id of its own', (_, kader) => {
    const ids = vragenVanKader(kader).map((vraag) => vraag.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(stellingenVanKader(kader).length + kader.secties.length)
  })

  test('asks each question in the words of the kader', () => {
    const teksten = new Map(vragenVanKader(kleinKader).map((vraag) => [vraag.id, vraag.tekst]))
    expect(teksten.get('C.2')).toBe('Teamleden durven elkaar aan te spreken.')
    expect(teksten.get('eindweging-C')).toBe('Eindweging Samen leren')
  })
})

describe('voetnootVanStelling', () => {
  const voetnoten = kleinKader.secties.flatMap((sectie) =>
    sectie.stellingen.map((stelling) => [stelling.id, voetnootVanStelling(sectie, stelling)] as const),
  )

  test('gives the footnote to the stellingen that point to it, and never that of a whole section', () => {
    expect(voetnoten.filter(([, voetnoot]) => voetnoot !== null)).toEqual([
      ['A.3', 'Dit vragen we alleen aan teams die de Participatiewet uitvoeren.'],
      ['B.1', 'Een team dat nog op bsn verdeelt, kan al wel een lerend team zijn.'],
    ])
  })
})
