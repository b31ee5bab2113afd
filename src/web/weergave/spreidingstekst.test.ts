import { describe, expect, test } from 'vitest'
import type { Spreiding } from '~/contract/sessie'
import { aantalVan, telWaarden } from '~/domein/sessie/Aantallen'
import type { Waarde } from '~/domein/weging/Antwoord'
import { naamVanSpreiding, spreidingstekst } from './spreidingstekst'

const van = (waarden: Waarde[], rest: Partial<Spreiding> = {}): Spreiding => {
  const aantallen = telWaarden(waarden)
  return {
    ronde: 1,
    aantal: aantalVan(aantallen),
    viaBegeleider: 0,
    aantallen: { scores: [...aantallen.scores], geenBeeld: aantallen.geenBeeld },
    perFunctie: [],
    ...rest,
  }
}
const keer = (aantal: number, waarde: Waarde) => new Array<Waarde>(aantal).fill(waarde)
const tekst = (waarden: Waarde[], rest?: Partial<Spreiding>) => spreidingstekst(van(waarden, rest)).join(' ')

describe('a spread in sentences', () => {
  test('says the middle, what most gave, who has no view, and how far apart the scores are', () => {
    expect(tekst([2, ...keer(5, 3), ...keer(4, 4), 5, 'geen-beeld'])).toBe(
      'Middelste score 3. Negen van de twaalf geven 3 of 4. Eén heeft geen beeld. De scores liggen drie punten uit elkaar: van 2 tot 5.',
    )
  })

  test('one score that more than half gave is told before a pair', () => {
    expect(tekst([...keer(7, 3), ...keer(4, 4), 2])).toBe(
      'Middelste score 3. Zeven van de twaalf geven 3. De scores liggen twee punten uit elkaar: van 2 tot 4.',
    )
  })

  test('one answer at an extreme is seen in the distance, not hidden by the many', () => {
    expect(tekst([1, ...keer(8, 5)])).toBe(
      'Middelste score 5. Acht van de negen geven 5. De scores liggen vier punten uit elkaar: van 1 tot 5.',
    )
  })

  test('all the same', () => {
    expect(tekst(keer(4, 4))).toBe('Alle vier geven 4.')
    expect(tekst([...keer(4, 4), 'geen-beeld'])).toBe('Vier van de vijf geven 4. Eén heeft geen beeld.')
  })

  test('only geen beeld', () => {
    expect(tekst(keer(3, 'geen-beeld'))).toBe('Alle drie hebben geen beeld.')
  })

  test('a few scores among many without a view', () => {
    expect(tekst([4, ...keer(4, 'geen-beeld')])).toBe('Eén van de vijf geeft 4. Vier hebben geen beeld.')
    expect(tekst([2, 2, ...keer(4, 'geen-beeld')])).toBe('Twee van de zes geven 2. Vier hebben geen beeld.')
  })

  test('a middle between two scores has a comma', () => {
    expect(tekst([2, 2, 3, 3])).toBe(
      'Middelste score 2,5. Alle vier geven 2 of 3. De scores liggen dicht bij elkaar.',
    )
  })

  test('close together names the two scores when nothing did before', () => {
    expect(tekst([2, 3, 3, 3])).toBe(
      'Middelste score 3. Drie van de vier geven 3. De scores liggen dicht bij elkaar: 2 en 3.',
    )
  })

  test('without a majority, or with two pairs of equal size, no part of the group is singled out', () => {
    expect(tekst([1, 1, 1, 5, 5, 5])).toBe(
      'Middelste score 3. De scores liggen vier punten uit elkaar: van 1 tot 5.',
    )
    expect(tekst([2, 2, 3, 3, 4, 4])).toBe(
      'Middelste score 3. De scores liggen twee punten uit elkaar: van 2 tot 4.',
    )
  })

  test('above twelve people are counted in figures', () => {
    expect(tekst([...keer(13, 3), ...keer(7, 4)])).toBe(
      'Middelste score 3. 13 van de 20 geven 3. De scores liggen dicht bij elkaar: 3 en 4.',
    )
  })

  test('says how many scores the begeleider entered', () => {
    expect(tekst(keer(3, 2), { viaBegeleider: 1 })).toBe(
      'Alle drie geven 2. Eén score is ingevoerd door de begeleider.',
    )
    expect(tekst(keer(3, 2), { viaBegeleider: 2 })).toContain(
      'Twee scores zijn ingevoerd door de begeleider.',
    )
  })
})

describe('G3: fewer than three answers', () => {
  const zonder = (aantal: number) => tekst([], { aantal, aantallen: null })

  test('say why there is no spread', () => {
    expect(zonder(2)).toBe(
      'Er zijn twee antwoorden. Bij minder dan drie tonen we geen spreiding: dan is te zien wie wat koos.',
    )
    expect(zonder(1)).toContain('Er is één antwoord.')
  })

  test('nobody is said as nobody', () => {
    expect(zonder(0)).toBe('Niemand heeft gekozen.')
  })
})

test('the drawing has a name that tells the rounds apart', () => {
  expect(naamVanSpreiding(van(keer(12, 3)))).toBe('Spreiding van twaalf antwoorden')
  expect(naamVanSpreiding(van(keer(12, 3), { ronde: 2 }))).toBe(
    'Spreiding van twaalf antwoorden, tweede ronde',
  )
})
