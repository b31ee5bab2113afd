import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { App } from '../app'
import { StartError } from '../StartError'
import type { Settings } from '../settings/readSettings'

export interface HttpServer {
  /** Where to point a browser on this machine. */
  url: string
  close(): Promise<void>
}

/**
 * Serves the app over http.
 * @throws {StartError} when the port is in use or may not be opened.
 */
export async function listen(app: App, { port, host }: Pick<Settings, 'port' | 'host'>): Promise<HttpServer> {
  const listener = getRequestListener((request, { incoming }) =>
    app.fetch(request, { afzender: (incoming as IncomingMessage).socket.remoteAddress }),
  )
  const server = createServer(listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)))
    server.listen(port, host, resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Streams of live events never end by themselves.
        server.closeAllConnections()
      }),
  }
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(
      `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met PORT.`,
    )
  }
  if (error.code === 'EACCES') {
    return new StartError(`Poort ${port} mag niet worden geopend. Kies met PORT een poort boven 1024.`)
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new StartError(`Het adres ${host} hoort niet bij deze computer. Kies een ander adres met HOST.`)
  }
  return error
}
