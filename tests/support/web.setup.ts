import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { netwerk } from './webnetwerk'

// Long enough for a status that waits for quiet (0.7 s) and a busy machine; a test that passes does not wait for it.
configure({ asyncUtilTimeout: 10_000 })

// A request that no handler took is an error of the test; MSW says so on the console, which fails it as well.
beforeAll(() => netwerk.listen({ onUnhandledRequest: 'error' }))
afterAll(() => netwerk.close())

// What a browser writes to its console, a developer has to look at: so no test may leave anything there.
const klachten: string[] = []
beforeEach(() => {
  for (const soort of ['error', 'warn'] as const) {
    vi.spyOn(console, soort).mockImplementation((...delen) => void klachten.push(delen.map(String).join(' ')))
  }
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  window.localStorage.clear()
  expect(klachten.splice(0), 'op de console').toEqual([])
})

// What jsdom lacks of the browsers that we support.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
globalThis.CSS ??= { escape: (text: string) => text.replaceAll(/[^\w-]/g, '\\$&') } as typeof CSS
// jsdom has it, but only to say that it does nothing; the router brings the page to its top with it.
window.scrollTo = () => {}
