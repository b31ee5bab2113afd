import type { Context } from 'hono'
import { stream } from 'hono/streaming'

/**
 * An answer that is a stream of server-sent events, open until the other side leaves.
 * @param open gets what sends a written-out event, and returns what to do when it ends
 */
export function stroomVan(c: Context, open: (zend: (gebeurtenis: string) => void) => () => void): Response {
  c.header('Content-Type', 'text/event-stream')
  // A proxy must not gather events before it passes them on.
  c.header('X-Accel-Buffering', 'no')
  return stream(c, async (uit) => {
    await new Promise<void>((resolve) => {
      const sluit = open((gebeurtenis) => void uit.write(gebeurtenis))
      uit.onAbort(() => {
        sluit()
        resolve()
      })
    })
  })
}
