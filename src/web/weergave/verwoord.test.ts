import { describe, expect, test } from 'vitest'
import type { Waarden } from '~/domein/weging/Antwoord'
import { indeel } from '~/domein/weging/indeel'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { kortsteWeg } from '~/domein/weging/weg'
import { kader121, kleinKader, stadiumVan } from '~tests/support/testkaders'
import {
  allesOp,
  metParticipatiewet,
  opBsn,
  preciesOp,
  zonder,
  zonderParticipatiewet,
} from '~tests/support/waarden'
import { afstand, kopVan, kopVanTeam, uitlegVan, uitlegVanWeg } from './verwoord'

/** On the minimum of the basis: 4 on a succesfactor, 3 elsewhere; save some. */
const basis = (afwijkingen: Waarden = {}, kenmerken: Kenmerken = metParticipatiewet) =>
  preciesOp(kader121, kenmerken, 'smc-in-de-basis', afwijkingen)
const kop = (waarden: Waarden, open = 0, kenmerken: Kenmerken = metParticipatiewet) =>
  kopVan(kader121, indeel(kader121, kenmerken, waarden), open)
const uitleg = (waarden: Waarden, kenmerken: Kenmerken = metParticipatiewet) =>
  uitlegVan(kader121, kenmerken, indeel(kader121, kenmerken, waarden), 0)

describe('the heading of an outcome', () => {
  test.each([
    ['nothing answered', {}, 79, 'Nog 79 antwoorden te gaan'],
    ['twelve to go', {}, 12, 'Nog twaalf antwoorden te gaan'],
    ['one to go', zonder(basis(), '1.1'), 1, 'Nog één antwoord te gaan'],
    ['only eindwegingen to go', basis(), 11, 'Nog elf antwoorden te gaan'],
  ])('W7: with %s it claims no stadium', (_wat, waarden, open, titel) => {
    expect(kop(waarden, open)).toBe(titel)
  })

  test.each([
    ['far away', allesOp(kader121, metParticipatiewet, 1), 'Team in ontwikkeling tot SMC'],
    ['exactly enough', basis(), 'SMC in de basis'],
    ['everything at 5', allesOp(kader121, metParticipatiewet, 5), 'Volwaardig SMC'],
  ])('W2: %s, it is the stadium', (_wat, waarden, titel) => {
    expect(kop(waarden)).toBe(titel)
  })

  test.each([
    ['one', { 1.1: 2 }, ', één stelling van SMC in de basis'],
    ['three', { 1.1: 2, 1.5: 3, 'V.1': 3 }, ', drie stellingen van SMC in de basis'],
    ['four, which is too many', { 1.1: 2, 1.2: 2, 1.3: 2, 1.4: 2 }, ''],
    ['one, but two points short', { 1.1: 1 }, ''],
    ['one, but without a view', { 1.1: 'geen-beeld' }, ''],
  ] as [string, Waarden, string][])('W8: %s away from the next stadium', (_wat, afwijkingen, staart) => {
    expect(kop(basis(afwijkingen))).toBe(`Team in ontwikkeling tot SMC${staart}`)
  })
})

test('the heading of a page names the team', () => {
  const indeling = indeel(kader121, metParticipatiewet, basis())
  expect(kopVanTeam('SMC Assen', kader121, indeling, 0)).toBe('SMC Assen: SMC in de basis')
  expect(kopVanTeam('SMC Assen', kader121, indeling, 2)).toBe('SMC Assen: nog twee antwoorden te gaan')
})

describe('why this is the outcome', () => {
  test('W7: nothing answered, so the highest is still within reach', () => {
    expect(uitleg({})).toBe(
      'Een stadium is er pas als alles is beantwoord. Met wat er nu staat is Volwaardig SMC nog haalbaar.',
    )
  })

  test('W7: halfway with a score that rules out the highest', () => {
    expect(uitleg({ 1.1: 4 })).toBe(
      'Een stadium is er pas als alles is beantwoord. Met wat er nu staat is SMC in de basis nog haalbaar.',
    )
  })

  test('W7: halfway with a score that rules out all but the lowest', () => {
    expect(uitleg({ 1.1: 1 })).toBe(
      'Een stadium is er pas als alles is beantwoord. Nu al staat vast dat SMC in de basis dit kwartaal niet wordt gehaald.',
    )
  })

  test('W2: everything at 5', () => {
    expect(uitleg(allesOp(kader121, metParticipatiewet, 5))).toBe(
      'Alle 68 stellingen halen wat Volwaardig SMC vraagt.',
    )
  })

  test('W2: exactly the basis, and nothing at 5', () => {
    expect(uitleg(basis())).toBe(
      'Alle 68 stellingen halen wat SMC in de basis vraagt. Nog geen stelling haalt wat Volwaardig SMC vraagt.',
    )
  })

  test('W2: the basis, and one stelling at 5', () => {
    expect(uitleg(basis({ 1.1: 5 }))).toBe(
      'Alle 68 stellingen halen wat SMC in de basis vraagt. 1 van de 68 stellingen haalt wat Volwaardig SMC vraagt. 67 staan nog in de weg.',
    )
  })

  test('W2: one short, without a succesfactor', () => {
    expect(uitleg(basis({ 1.1: 2 }))).toBe(
      '67 van de 68 stellingen halen wat SMC in de basis vraagt. Eén staat nog in de weg.',
    )
  })

  test('W2: one short, of a succesfactor, which asks more', () => {
    expect(uitleg(basis({ 1.5: 3 }))).toBe(
      '67 van de 68 stellingen halen wat SMC in de basis vraagt. Eén staat nog in de weg. Zij hoort bij een succesfactor en vraagt een 4.',
    )
  })

  test('W2: some short, one of them of a succesfactor', () => {
    expect(uitleg(basis({ 1.1: 2, 1.2: 1, 1.5: 3 }))).toBe(
      '65 van de 68 stellingen halen wat SMC in de basis vraagt. Drie staan nog in de weg. Daarvan hoort er één bij een succesfactor, waar een 4 nodig is.',
    )
  })

  test('W2: some short, two of them of a succesfactor', () => {
    expect(uitleg(basis({ 1.1: 2, 1.5: 3, 'T.7': 1 }))).toBe(
      '65 van de 68 stellingen halen wat SMC in de basis vraagt. Drie staan nog in de weg. Daarvan horen er twee bij een succesfactor, waar een 4 nodig is.',
    )
  })

  test('W2: only succesfactoren short', () => {
    expect(uitleg(basis({ 1.5: 3, 'T.7': 1 }))).toBe(
      '66 van de 68 stellingen halen wat SMC in de basis vraagt. Twee staan nog in de weg. Zij horen bij een succesfactor, waar een 4 nodig is.',
    )
  })

  test('W2: where a succesfactor asks no more than the rest, none is singled out', () => {
    const waarden = allesOp(kader121, metParticipatiewet, 5, { 1.1: 4, 1.5: 4 })
    expect(uitleg(waarden)).toBe(
      'Alle 68 stellingen halen wat SMC in de basis vraagt. 66 van de 68 stellingen halen wat Volwaardig SMC vraagt. Twee staan nog in de weg.',
    )
  })

  test('W4: one without a view', () => {
    expect(uitleg(basis({ 1.1: 'geen-beeld' }))).toBe(
      '67 van de 68 stellingen halen wat SMC in de basis vraagt. Eén staat nog in de weg. Van één stelling heeft het team geen beeld: wat niemand kan zien, is nog niet aangetoond.',
    )
  })

  test('W4: several without a view beside one that is too low', () => {
    expect(uitleg(basis({ 1.1: 'geen-beeld', 1.2: 'geen-beeld', 1.3: 2 }))).toBe(
      '65 van de 68 stellingen halen wat SMC in de basis vraagt. Drie staan nog in de weg. Van twee stellingen heeft het team geen beeld: wat niemand kan zien, is nog niet aangetoond.',
    )
  })

  test('W1: a stelling that does not count is in no number', () => {
    expect(uitleg(basis({ 1.1: 2 }, zonderParticipatiewet), zonderParticipatiewet)).toBe(
      '66 van de 67 stellingen halen wat SMC in de basis vraagt. Eén staat nog in de weg.',
    )
  })

  test('W3: divided by bsn, a low 3.4 does not stand in the way of the basis', () => {
    const waarden = preciesOp(kader121, opBsn, 'smc-in-de-basis', { 3.4: 1 })
    expect(uitleg(waarden, opBsn)).toContain('Alle 68 stellingen halen wat SMC in de basis vraagt.')
  })

  test('another kader has its own numbers and names', () => {
    const waarden = allesOp(kleinKader, metParticipatiewet, 4, { 'A.2': 3, 'C.2': 'geen-beeld' })
    expect(
      uitlegVan(kleinKader, metParticipatiewet, indeel(kleinKader, metParticipatiewet, waarden), 0),
    ).toBe(
      '6 van de 7 stellingen halen wat Lerend team vraagt. Eén staat nog in de weg. Van één stelling heeft het team geen beeld: wat niemand kan zien, is nog niet aangetoond.',
    )
  })
})

describe('what the shortest way is', () => {
  const weg = (waarden: Waarden) => {
    const { volgendStadium, belemmeringen } = indeel(kader121, metParticipatiewet, waarden)
    return uitlegVanWeg(kader121, volgendStadium ?? '', belemmeringen)
  }
  const teLaag = (aantal: number) =>
    Object.fromEntries(
      Object.keys(basis())
        .slice(0, aantal)
        .map((id) => [id, 1 as const]),
    )

  test.each([
    ['one', teLaag(1), 'Deze ene stelling is genoeg.'],
    ['ten', teLaag(10), 'Deze tien stellingen samen zijn genoeg, en geen ervan kan worden gemist.'],
    ['more', teLaag(11), 'Er zijn nog elf stellingen die omhoog moeten voor SMC in de basis.'],
    [
      'more, some without a view',
      { ...teLaag(44), 1.1: 'geen-beeld' },
      'Er zijn nog 44 stellingen die omhoog moeten voor SMC in de basis, of waarvan het team nog geen beeld heeft.',
    ],
  ] as [string, Waarden, string][])('W8: %s', (_wat, afwijkingen, woorden) => {
    expect(weg(basis(afwijkingen))).toBe(woorden)
  })
})

describe('how far a stadium is', () => {
  test.each([
    [{}, 'gehaald'],
    [{ 1.1: 2 }, 'nog 1 stelling, 1 punt'],
    [{ 1.1: 1 }, 'nog 1 stelling, 2 punten'],
    [{ 1.1: 2, 1.5: 3 }, 'nog 2 stellingen, samen 2 punten'],
    [{ 1.1: 'geen-beeld' }, 'nog 1 stelling, 1 zonder beeld'],
    [{ 1.1: 'geen-beeld', 1.5: 'geen-beeld' }, 'nog 2 stellingen, 2 zonder beeld'],
    [{ 1.1: 'geen-beeld', 1.5: 1 }, 'nog 2 stellingen, samen 3 punten, 1 zonder beeld'],
  ] as [Waarden, string][])('with %o on the basis: "%s"', (afwijkingen, woorden) => {
    const stadium = stadiumVan(kader121, 'smc-in-de-basis')
    expect(afstand(kortsteWeg(kader121, metParticipatiewet, basis(afwijkingen), stadium))).toBe(woorden)
  })
})
