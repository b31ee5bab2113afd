import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Score, type Scorewaarde } from './Score'

afterEach(cleanup)

test.each<[Scorewaarde, string, string]>([
  [4, '4', 'score 4'],
  [3.44, '3,4', 'score 3,4'],
  ['geen-beeld', 'geen beeld', 'geen beeld'],
  ['nvt', '–', 'niet van toepassing'],
  [null, '', 'nog niet beantwoord'],
])('%s shows "%s" and is read as "%s"', (waarde, zichtbaar, voorgelezen) => {
  const { container } = render(<Score waarde={waarde} />)
  expect(container.querySelector('[aria-hidden]')?.textContent?.trim()).toBe(zichtbaar)
  expect(container.querySelector('.visually-hidden')?.textContent).toBe(voorgelezen)
})
