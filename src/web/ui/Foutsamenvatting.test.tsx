import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { Foutsamenvatting } from './Foutsamenvatting'
import { Keuzerondjes } from './Keuzerondjes'
import { Tekstvak } from './Tekstvak'

afterEach(cleanup)

const toon = (gekozen?: string) =>
  render(
    <>
      <Foutsamenvatting
        fouten={[
          { id: 'reden', tekst: 'Vul een reden in' },
          { id: 'keuze', tekst: 'Kies welk antwoord blijft staan' },
        ]}
      />
      <Tekstvak id="reden" naam="reden" label="Reden" />
      <Keuzerondjes
        id="keuze"
        vraag="Welk antwoord blijft staan?"
        gekozen={gekozen}
        opties={[
          { waarde: 'a', label: 'Mijn antwoord' },
          { waarde: 'b', label: 'Het andere antwoord' },
        ]}
      />
    </>,
  )

describe('Foutsamenvatting', () => {
  test('takes focus when it appears', () => {
    toon()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Er gaat nog iets mis' }))
  })

  test('brings the reader to the field', async () => {
    toon()
    await userEvent.click(screen.getByRole('link', { name: 'Vul een reden in' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Reden' }))
  })

  test('brings the reader to the first radio of a group, or to the chosen one', async () => {
    toon()
    await userEvent.click(screen.getByRole('link', { name: /Kies/ }))
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Mijn antwoord' }))
    cleanup()
    toon('b')
    await userEvent.click(screen.getByRole('link', { name: /Kies/ }))
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Het andere antwoord' }))
  })

  test('leaves the address of the page alone', async () => {
    toon()
    await userEvent.click(screen.getByRole('link', { name: 'Vul een reden in' }))
    expect(location.hash).toBe('')
  })
})
