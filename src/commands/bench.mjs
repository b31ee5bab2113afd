import { join } from 'node:path'
import { checkNodeVersion } from './nodeVersion.mjs'

checkNodeVersion()
const { runCommand } = await import('./CommandError.mjs')
const { ensureInstalled } = await import('./install.mjs')
await runCommand(ensureInstalled)

const { runnerImport } = await import('vite')
const { root } = await import('./root.mjs')
await runnerImport(join(root, 'tests/bench/bench.ts'), { root, logLevel: 'error' })
