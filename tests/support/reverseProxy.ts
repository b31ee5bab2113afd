import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server in front of the app, as an organisation puts one there. */
export interface ReverseProxy {
  /** Where browsers reach the app: the proxy's address with the path below which the app lives. */
  publicUrl: string
  /** What was asked for, as `GET /weging/teams`. */
  requests: string[]
  /** From now on it passes requests on to the app at this address. */
  leadTo(target: string): void
  close(): Promise<void>
}

/**
 * Starts a proxy on a free port. It passes streams on as they come and says for whom it asks.
 *
 * @param path below which the app lives, with a slash at both ends; elsewhere the proxy answers 404 itself
 * @param strip whether it takes that path off before it asks the app
 * @param houdtStromenOp whether it keeps what a stream of events says to itself, as some proxies in offices do
 */
export async function startReverseProxy(
  path: string,
  { strip, houdtStromenOp = false }: { strip: boolean; houdtStromenOp?: boolean },
): Promise<ReverseProxy> {
  let target: URL | undefined
  const requests: string[] = []
  const server = createServer((incoming, outgoing) => {
    const asked = incoming.url ?? '/'
    requests.push(`${incoming.method} ${asked}`)
    if (!target || !`${asked}/`.startsWith(path)) {
      outgoing.writeHead(404).end('Hier is niets')
      return
    }
    passOn(incoming, outgoing, target, strip ? asked.slice(path.length - 1) || '/' : asked, houdtStromenOp)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    publicUrl: `http://127.0.0.1:${port}${path}`,
    requests,
    leadTo: (url) => {
      target = new URL(url)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: URL,
  path: string,
  houdtStromenOp: boolean,
): void {
  const { hostname, port } = target
  const headers = {
    ...incoming.headers,
    'x-forwarded-for': incoming.socket.remoteAddress,
    'x-forwarded-proto': 'http',
    'x-forwarded-host': incoming.headers.host,
  }
  const asked = request({ hostname, port, path, method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    // Held up, a stream is open and says nothing: not even that it failed.
    if (houdtStromenOp && answer.headers['content-type']?.startsWith('text/event-stream')) answer.resume()
    else answer.pipe(outgoing)
  })
  asked.on('error', () => outgoing.destroy())
  outgoing.on('close', () => asked.destroy())
  incoming.pipe(asked)
}
