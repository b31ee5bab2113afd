import type { Context } from 'hono'
import { Probleemfout } from './Probleemfout'

/** Only a call that takes files needs more. In bytes. */
const MAXIMUM_BODY = 64 * 1024

/**
 * Reads the JSON body of a request.
 * @throws {Probleemfout} 415 when it is not sent as JSON, 413 when it is too large, 400 when it cannot be read.
 */
export async function readJsonBody(c: Context, maximum = MAXIMUM_BODY): Promise<unknown> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type.trim())) {
    throw new Probleemfout(415, 'Stuur de invoer als JSON, met de header Content-Type: application/json.')
  }
  const tooLarge = () =>
    new Probleemfout(413, `De invoer is groter dan ${inWords(maximum)}. Stuur minder in één keer.`)
  const announced = c.req.header('content-length')
  if (Number(announced ?? 0) > maximum) throw tooLarge()
  // A body of an announced length cannot become longer; one without is read piece by piece.
  const text =
    announced === undefined
      ? await readUpTo(c.req.raw.body, maximum, tooLarge)
      : await c.req.text().catch(() => {
          // A phone that loses its network in the middle of a request is no fault of ours.
          throw new Probleemfout(400, 'De invoer kwam niet helemaal aan. Stuur haar nog eens.')
        })
  try {
    return JSON.parse(text)
  } catch {
    throw new Probleemfout(400, 'De invoer is geen geldige JSON.', {
      invalidParams: [{ name: 'body', code: 'geen-json', reason: 'Dit is geen geldige JSON.' }],
    })
  }
}

const inWords = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.floor(bytes / 1024)} kB` : `${Math.floor(bytes / 1024 / 1024)} MB`

/** Reads a stream as text, but never holds more than `limit` bytes of it. */
async function readUpTo(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
  tooLarge: () => Error,
): Promise<string> {
  if (!stream) return ''
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.byteLength
    if (size > limit) throw tooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts).toString()
}
