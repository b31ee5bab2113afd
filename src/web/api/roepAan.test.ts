import { afterEach, expect, test, vi } from 'vitest'
import { GeenVerbinding, roepAan } from './roepAan'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A network on which no answer ever comes. */
function hangendNetwerk() {
  vi.stubGlobal(
    'fetch',
    (_adres: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  )
}

test('a call that takes longer than it may is a call without a connection', async () => {
  hangendNetwerk()
  const afbreker = new AbortController()
  const roep = roepAan('leesTeams', { signal: afbreker.signal })
  afbreker.abort(new DOMException('', 'TimeoutError'))
  await expect(roep).rejects.toBeInstanceOf(GeenVerbinding)
})

test('a call that its caller gave up says so', async () => {
  hangendNetwerk()
  const afbreker = new AbortController()
  const roep = roepAan('leesTeams', { signal: afbreker.signal })
  afbreker.abort()
  await expect(roep).rejects.toMatchObject({ name: 'AbortError' })
})
