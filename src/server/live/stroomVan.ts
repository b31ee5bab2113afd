import type { Context } from 'hono'

/**
 * How often a stream gives a sign of life (`hartslag`): a page behind a proxy that holds the stream notices within 10 s.
 * In milliseconds.
 */
export const HARTSLAG = 4_000

const schrijver = new TextEncoder()

/** One server-sent event, written out. */
export function gebeurtenis(soort: string, data = ''): string {
  return `event: ${soort}\ndata: ${data}\n\n`
}

/**
 * An answer that is a stream of server-sent events, open until the other side leaves.
 * @param open gets what sends a written-out event and what ends the stream from here; returns what to do when it ends
 */
export function stroomVan(
  c: Context,
  open: (zend: (gebeurtenis: string) => void, eindig: () => void) => () => void,
): Response {
  c.header('Content-Type', 'text/event-stream')
  // A proxy must not gather events before it passes them on.
  c.header('X-Accel-Buffering', 'no')
  // Whoever asks for the headers alone reads no stream, and would never leave it.
  if (c.req.method === 'HEAD') return c.body(null)
  let sluit = () => {}
  // Not Hono's `stream`: its three streams in a row cost each event, and each phone, a good deal more than this one.
  const stroom = new ReadableStream<Uint8Array>({
    start: (uit) => {
      sluit = open(
        (gebeurtenis) => uit.enqueue(schrijver.encode(gebeurtenis)),
        () => uit.close(),
      )
    },
    cancel: () => sluit(),
  })
  return c.body(stroom)
}
