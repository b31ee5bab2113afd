import { createServer as createHttpServer } from 'node:http'
import { endWithParent } from './endWithParent.mjs'
import { checkNodeVersion } from './nodeVersion.mjs'

checkNodeVersion()
endWithParent()
const { runCommand } = await import('./CommandError.mjs')
const { ensureInstalled } = await import('./install.mjs')
await runCommand(ensureInstalled)

const { getRequestListener } = await import('@hono/node-server')
const { createServer } = await import('vite')
const { openDevDatabase } = await import('./devDatabase.mjs')
const { root } = await import('./root.mjs')

const database = await runCommand(openDevDatabase)
const http = createHttpServer()
const vite = await createServer({
  root,
  appType: 'spa',
  server: { middlewareMode: true, hmr: { server: http } },
})

/** @typedef {import('../server/openApp').OpenApp} DevApp */

/** @type {{ make: unknown, app: Promise<DevApp> } | undefined} */
let current

/** The app as its source is now: when Vite has loaded it afresh, the old one makes place. */
async function currentApp() {
  const { makeDevApp } = await vite.ssrLoadModule('/src/server/dev.ts')
  if (current && current.make === makeDevApp) {
    return current.app
  }
  const closed = close(current)
  const app = closed.then(() => makeDevApp(database.url))
  current = { make: makeDevApp, app }
  return app
}

/** @param {typeof current} old */
async function close(old) {
  const app = await old?.app.catch(() => undefined) // One that never started has said so in its own answer.
  await app?.close()
}

const api = getRequestListener(async (request, { incoming }) => {
  const app = await currentApp()
  return app.fetch(request, { afzender: incoming.socket.remoteAddress })
})
http.on('request', (request, response) => {
  if (/^\/(api|gezond|gereed)(\/|\?|$)/.test(request.url ?? '')) {
    api(request, response)
  } else {
    vite.middlewares(request, response)
  }
})
const host = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? 4000)
http.once('error', async (error) => {
  console.error(
    `Op ${host}:${port} kan de ontwikkelserver niet luisteren (${error.message}). Kies een andere PORT.`,
  )
  await stop(1)
})
http.listen(port, host, () => console.log(`Ontwikkelserver: http://${host}:${port}`))

process.once('SIGINT', () => stop(0))
process.once('SIGTERM', () => stop(0))

/** @param {number} code */
async function stop(code) {
  http.closeAllConnections()
  await close(current)
  await vite.close()
  await database.stop()
  process.exit(code)
}
