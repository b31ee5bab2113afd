import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Dialoog } from './Dialoog'

/** jsdom has the element but not its methods. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return
    this.open = false
    queueMicrotask(() => this.dispatchEvent(new Event('close')))
  }
})
afterEach(cleanup)

describe('Dialoog', () => {
  test('is named by its title, which takes focus', () => {
    render(<Dialoog open titel="Weging indienen?" onSluit={vi.fn()} />)
    expect(screen.getByRole('dialog', { name: 'Weging indienen?' })).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })

  test('tells its owner when the browser closes it', async () => {
    const onSluit = vi.fn()
    render(<Dialoog open titel="Weging indienen?" onSluit={onSluit} />)
    screen.getByRole<HTMLDialogElement>('dialog').close()
    await waitFor(() => expect(onSluit).toHaveBeenCalledTimes(1))
  })

  test('does not tell its owner what the owner did itself', async () => {
    const onSluit = vi.fn()
    const { rerender } = render(<Dialoog open titel="Weging indienen?" onSluit={onSluit} />)
    rerender(<Dialoog open={false} titel="Weging indienen?" onSluit={onSluit} />)
    await Promise.resolve()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(onSluit).not.toHaveBeenCalled()
  })

  test('stays open when React runs its effects twice', async () => {
    const onSluit = vi.fn()
    render(
      <StrictMode>
        <Dialoog open titel="Weging indienen?" onSluit={onSluit} />
      </StrictMode>,
    )
    await Promise.resolve()
    expect(screen.getByRole('dialog')).toBeTruthy()
    expect(onSluit).not.toHaveBeenCalled()
  })
})
