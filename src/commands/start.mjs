import { endWithParent } from './endWithParent.mjs'
import { checkNodeVersion } from './nodeVersion.mjs'

checkNodeVersion()
endWithParent()
const { runCommand } = await import('./CommandError.mjs')
const { ensureInstalled } = await import('./install.mjs')
const { ensureBuilt } = await import('./build.mjs')

await runCommand(async () => {
  await ensureInstalled()
  await ensureBuilt()
})

// In this same process, so that signals and exit codes are the app's own.
process.env.NODE_ENV = 'production'
await import(new URL('../../dist/server/main.js', import.meta.url).href)
