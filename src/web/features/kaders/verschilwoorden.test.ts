import { describe, expect, test } from 'vitest'
import type { Kader } from '~/domein/kader/Kader'
import { vergelijkKaders } from '~/domein/kader/vergelijkKaders'
import { kader121 } from '~tests/support/testkaders'
import { volgendKader } from '~tests/support/volgendKader'
import { samenvatting, trendsamenvatting, veldnaam, waardewoord } from './verschilwoorden'

const zinnen = (verander: (kader: Kader) => void) => {
  const vergelijking = vergelijkKaders(kader121, volgendKader(verander))
  return [samenvatting(vergelijking), trendsamenvatting(vergelijking)]
}

describe('a comparison in a few sentences', () => {
  test('counts each kind of change, and says where the trend breaks', () => {
    expect(
      zinnen((kader) => {
        const [een, twee, drie] = kader.secties as [
          Kader['secties'][0],
          Kader['secties'][0],
          Kader['secties'][0],
        ]
        for (const stelling of een.stellingen.slice(0, 2)) stelling.tekst += ' Altijd.'
        twee.stellingen.pop()
        drie.stellingen.push({ id: '3.10', tekst: 'Nieuw.', succesfactor: null })
        Object.assign(drie.stellingen[0] as object, { succesfactor: 'teamontwikkeling' })
        kader.geenBeeld = 'Weet niet'
      }),
    ).toEqual([
      'Anders dan in versie 1.21: twee stellingen in andere woorden, één nieuwe stelling, één stelling die vervalt, één stelling met een andere regel en één verschil in het geheel.',
      'De trend over alle stellingen samen breekt, en die van de onderdelen 1, 2 en 3. Bij andere onderdelen loopt zij door.',
    ])
  })

  test('of other names only says that all lines go on', () => {
    expect(
      zinnen((kader) => {
        Object.assign(kader.secties[0] as object, { titel: 'Anders' })
      }),
    ).toEqual([
      'Alle stellingen zijn gelijk aan die van versie 1.21; één onderdeel heeft iets anders.',
      'De stellingen vragen hetzelfde: alle lijnen in de trend lopen door.',
    ])
  })

  test('of nothing says so', () => {
    expect(zinnen(() => {})[0]).toBe('Alles is gelijk aan versie 1.21.')
  })
})

const verschil = { bij: null, van: null, naar: null, woorden: null }

test('a difference is called by what it is of', () => {
  expect(veldnaam({ ...verschil, veld: 'bestaat', naar: 'x' })).toBe('Nieuw')
  expect(veldnaam({ ...verschil, veld: 'bestaat', van: 'x', bij: 'succesfactor Samen' })).toBe(
    'Vervallen: succesfactor Samen',
  )
  expect(veldnaam({ ...verschil, veld: 'betekenis', bij: 'score 3' })).toBe('Betekenis van score 3')
})

test('codes are said in words, and what is not there too', () => {
  expect(waardewoord('alleenVoor', 'participatiewet')).toBe('teams die de Participatiewet uitvoeren')
  expect(waardewoord('alleenVoor', null)).toBe('alle teams')
  expect(waardewoord('succesfactor', null)).toBe('geen')
  expect(waardewoord('minimumOverig', '4')).toBe('4')
  expect(waardewoord('datum', '2027-01')).toBe('januari 2027')
})
