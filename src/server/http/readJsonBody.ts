import type { Context } from 'hono'
import { Probleemfout } from './Probleemfout'

/** No call of this API needs more. In bytes. */
export const MAXIMUM_BODY = 64 * 1024

/**
 * Reads the JSON body of a request.
 * @throws {Probleemfout} 415 when it is not sent as JSON, 413 over 64 kB, 400 when it cannot be read.
 */
export async function readJsonBody(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type.trim())) {
    throw new Probleemfout(415, 'Stuur de invoer als JSON, met de header Content-Type: application/json.')
  }
  const tooLarge = () => new Probleemfout(413, 'De invoer is groter dan 64 kB. Stuur minder in één keer.')
  if (Number(c.req.header('content-length') ?? 0) > MAXIMUM_BODY) throw tooLarge()
  const text = new TextDecoder().decode(await readUpTo(c.req.raw.body, MAXIMUM_BODY, tooLarge))
  try {
    return JSON.parse(text)
  } catch {
    throw new Probleemfout(400, 'De invoer is geen geldige JSON.', {
      invalidParams: [{ name: 'body', code: 'geen-json', reason: 'Dit is geen geldige JSON.' }],
    })
  }
}

/** Reads a stream, but never holds more than `limit` bytes of it: a length header can lie or be absent. */
async function readUpTo(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
  tooLarge: () => Error,
): Promise<Uint8Array> {
  if (!stream) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.byteLength
    if (size > limit) throw tooLarge()
    parts.push(part)
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
}
