import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { eisRustigeConsole, luisterNaarConsole } from './webconsole'
import { netwerk } from './webnetwerk'

// Long enough for a status that waits for quiet (0.7 s) and a busy machine; a test that passes does not wait for it.
configure({ asyncUtilTimeout: 10_000 })

// A request that no handler took is an error of the test; MSW says so on the console, which fails it as well.
beforeAll(() => netwerk.listen({ onUnhandledRequest: 'error' }))
afterAll(() => netwerk.close())

// What a browser writes to its console, a developer has to look at: so no test may leave anything there unforeseen.
beforeEach(luisterNaarConsole)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  window.localStorage.clear()
  eisRustigeConsole()
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
// There is no layout to scroll in; the router brings the page to its top or to a question.
window.scrollTo = () => {}
Element.prototype.scrollIntoView ??= () => {}
