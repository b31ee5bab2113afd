import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Omroep } from './Omroep'

/** How often a sign of life goes out: a client that misses it knows that a proxy holds the stream. In milliseconds. */
const HARTSLAG = 15_000

/**
 * A stream of server-sent events for one weging: `begin` at once, `gewijzigd` after each change, `hartslag` in between.
 * No event holds data; see {@link Omroep}.
 */
export function gebeurtenissenVan(c: Context, omroep: Omroep, wegingId: string): Response {
  c.header('X-Accel-Buffering', 'no')
  const antwoord = streamSSE(c, async (stream) => {
    let klaar = () => {}
    const einde = new Promise<void>((resolve) => {
      klaar = resolve
    })
    const zend = (event: string) => void stream.writeSSE({ event, data: '' })
    const stopLuisteren = omroep.luister(wegingId, () => zend('gewijzigd'))
    const hart = setInterval(() => zend('hartslag'), HARTSLAG)
    stream.onAbort(() => {
      clearInterval(hart)
      stopLuisteren()
      klaar()
    })
    zend('begin')
    await einde
  })
  // Hono's own `no-cache` would let a cache keep it.
  antwoord.headers.set('Cache-Control', 'no-store')
  return antwoord
}
