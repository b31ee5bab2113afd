import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode, useState } from 'react'
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

/** What a browser does on Escape: it asks first, and closes by itself where nobody says no. */
function druktEscape(dialoog: HTMLElement) {
  if (fireEvent(dialoog, new Event('cancel', { cancelable: true }))) {
    if (dialoog instanceof HTMLDialogElement) dialoog.close()
  }
}

function Vraag() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Indienen
      </button>
      <Dialoog open={open} titel="Weging indienen?" onSluit={() => setOpen(false)} />
    </>
  )
}

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

  test('closes on Escape at once, so that it can be opened again in the same moment', async () => {
    render(<Vraag />)
    const knop = screen.getByRole('button', { name: 'Indienen' })
    fireEvent.click(knop)
    druktEscape(screen.getByRole('dialog'))
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.click(knop)
    await Promise.resolve()
    expect(screen.getByRole('dialog')).toBeTruthy()
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
