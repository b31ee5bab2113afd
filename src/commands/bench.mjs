import { checkNodeVersion } from './nodeVersion.mjs'

checkNodeVersion()
// What is measured is the product, so the builds in here are those of the product too.
process.env.NODE_ENV = 'production'
const { runCommand } = await import('./CommandError.mjs')
const { ensureInstalled } = await import('./install.mjs')
const { ensureBuilt } = await import('./build.mjs')
await runCommand(async () => {
  await ensureInstalled()
  await ensureBuilt()
})

const { createServer } = await import('vite')
const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
try {
  await server.ssrLoadModule('/tests/bench/bench.ts')
} finally {
  await server.close()
}
