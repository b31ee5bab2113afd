import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ProfielTabel } from './ProfielTabel'
import { Puntprofiel } from './Puntprofiel'

afterEach(cleanup)

const rijen = [
  { id: '1', label: '1 Cliënt centraal', nu: 4.125, vorige: 4.5, eindweging: 4, aantal: '8 van 8' },
  { id: '9', label: '9 Lerend ontwikkelen', nu: null, vorige: 3.4, eindweging: null, aantal: '0 van 7' },
]

test('the drawing is for the eye, the table for everyone', () => {
  render(
    <>
      <Puntprofiel rijen={rijen} />
      <ProfielTabel bijschrift="Gemiddelde per onderdeel" rijen={rijen} />
    </>,
  )
  const tabel = within(screen.getByRole('table', { name: 'Gemiddelde per onderdeel' }))
  const cellen = (naam: RegExp) =>
    within(tabel.getByRole('row', { name: naam }))
      .getAllByRole('cell')
      .map((cel) => cel.textContent)
  expect(cellen(/Cliënt/)).toEqual(['4,1', '4,5', '−0,4', '4', '8 van 8'])
  expect(cellen(/Lerend/)).toEqual(['–', '3,4', '–', '–', '0 van 7'])
  expect(screen.getAllByText('1 Cliënt centraal')).toHaveLength(2)
  expect(screen.getAllByRole('rowheader')).toHaveLength(2)
})

test('places the dots on the scale of 1 to 5', () => {
  const { container } = render(<Puntprofiel rijen={rijen.slice(0, 1)} />)
  const plekken = [...container.querySelectorAll('circle[cx$="%"]')].map((punt) => punt.getAttribute('cx'))
  expect(plekken).toEqual(['87.5%', '78.125%'])
})
