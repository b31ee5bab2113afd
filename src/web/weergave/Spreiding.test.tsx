import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Spreiding as Gegevens } from '~/contract/sessie'
import { kader121, testkaders } from '~tests/support/testkaders'
import { Spreiding } from './Spreiding'

const spreiding: Gegevens = {
  ronde: 1,
  aantal: 12,
  viaBegeleider: 0,
  aantallen: { scores: [0, 1, 5, 4, 1], geenBeeld: 1 },
  perFunctie: [],
}
const balken = () =>
  within(screen.getByRole('list', { name: 'Spreiding van twaalf antwoorden' })).getAllByRole('listitem')
const voorgelezen = (balk: HTMLElement) => balk.querySelector('.visually-hidden')?.textContent

describe.each(testkaders)('on kader %s', (_, kader) => {
  test('each bar says its score, its meaning and how often it was given', () => {
    render(<Spreiding spreiding={spreiding} kader={kader} />)
    expect(balken().map(voorgelezen)).toEqual([
      ...kader.schaal.map(
        ({ score, betekenis }) =>
          `Score ${score}, ${betekenis}: ${spreiding.aantallen?.scores[score - 1]} keer`,
      ),
      `${kader.geenBeeld}: 1 keer`,
    ])
  })
})

test('the own score is marked with words', () => {
  render(<Spreiding spreiding={spreiding} kader={kader121} eigen={4} />)
  expect(balken().filter((balk) => within(balk).queryByText('uw score'))).toEqual([balken()[3]])
  expect(voorgelezen(balken()[3] as HTMLElement)).toBe(
    'Score 4, ontwikkeling is in vergevorderd stadium: 4 keer, uw score',
  )
})

test('geen beeld can be the own answer too, and without one nothing is marked', () => {
  const { rerender } = render(<Spreiding spreiding={spreiding} kader={kader121} eigen="geen-beeld" />)
  expect(voorgelezen(balken()[5] as HTMLElement)).toBe('Geen beeld: 1 keer, uw score')
  rerender(<Spreiding spreiding={spreiding} kader={kader121} />)
  expect(screen.queryByText('uw score')).toBeNull()
})

test('twice as many is twice as long, and the text says what the bars show', () => {
  const { container } = render(
    <Spreiding
      spreiding={{ ...spreiding, aantallen: { scores: [3, 0, 0, 6, 0], geenBeeld: 3 } }}
      kader={kader121}
    />,
  )
  const lengten = [...container.querySelectorAll('rect[y="0"]')].map((staaf) => staaf.getAttribute('width'))
  expect(lengten).toEqual(['50%', '100%', '50%'])
  expect(screen.getByText(/^Middelste score 4\. Drie hebben geen beeld\. De scores liggen drie/)).toBeTruthy()
})

test('G3: of fewer than three answers there is a reason and no drawing, nor an own score', () => {
  const { container } = render(
    <Spreiding spreiding={{ ...spreiding, aantal: 2, aantallen: null }} kader={kader121} eigen={4} />,
  )
  expect(container.querySelector('svg')).toBeNull()
  expect(screen.queryByRole('list')).toBeNull()
  expect(container.textContent).toBe(
    'Er zijn twee antwoorden. Bij minder dan drie tonen we geen spreiding: dan is te zien wie wat koos.',
  )
})

describe('G4: per functie', () => {
  const perFunctie: Gegevens['perFunctie'] = [
    { functie: 'verzekeringsarts', aantallen: { scores: [0, 1, 4, 1, 0], geenBeeld: 0 } },
    { functie: null, aantallen: { scores: [0, 0, 1, 3, 1], geenBeeld: 1 } },
  ]

  test('is a table with a row of numbers under the name of each group', () => {
    render(<Spreiding spreiding={{ ...spreiding, perFunctie }} kader={kader121} />)
    const tabel = within(screen.getByRole('table', { name: /^Per functie/ }))
    expect(tabel.getAllByRole('columnheader').map((kop) => kop.textContent)).toEqual(
      expect.arrayContaining(['1', '2', '3', '4', '5', 'Geen beeld']),
    )
    expect(tabel.getByText('verzekeringsarts (VA)')).toBeTruthy()
    expect(tabel.getByText('overige functies')).toBeTruthy()
    expect(tabel.getAllByRole('cell').map((cel) => cel.textContent)).toEqual([
      '0',
      '1',
      '4',
      '1',
      '0',
      '0',
      '0',
      '0',
      '1',
      '3',
      '1',
      '1',
    ])
  })

  test('is not there when it may not be shown', () => {
    render(<Spreiding spreiding={spreiding} kader={kader121} />)
    expect(screen.queryByRole('table')).toBeNull()
  })
})
