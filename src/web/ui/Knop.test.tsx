import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Knop } from './Knop'

afterEach(cleanup)

test('a button that is busy keeps focus, says so and sends nothing again', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const onClick = vi.fn()
  const formulier = (bezig: boolean) => (
    <form onSubmit={onSubmit}>
      <Knop type="submit" bezig={bezig} onClick={onClick}>
        Weging indienen
      </Knop>
    </form>
  )
  const { rerender } = render(formulier(false))
  await userEvent.click(screen.getByRole('button'))
  rerender(formulier(true))
  const knop = screen.getByRole('button', { name: 'Weging indienen, bezig' })
  await userEvent.click(knop)
  expect(document.activeElement).toBe(knop)
  expect(onClick).toHaveBeenCalledTimes(1)
  expect(onSubmit).toHaveBeenCalledTimes(1)
})
