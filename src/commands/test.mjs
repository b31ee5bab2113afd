import { endWithParent } from './endWithParent.mjs'
import { checkNodeVersion } from './nodeVersion.mjs'

checkNodeVersion()
endWithParent()
const { CommandError, runCommand } = await import('./CommandError.mjs')
const { ensureInstalled } = await import('./install.mjs')
const { ensureChromium } = await import('./chromium.mjs')
const { runChecks } = await import('./checks.mjs')
const { ensureBuilt } = await import('./build.mjs')
const { runVitest } = await import('./vitest.mjs')

await runCommand(ensureInstalled)

/** Every part runs, also after one that failed: a run tells all there is to tell. */
const counts = [
  await failsOnly(ensureChromium),
  await runChecks(),
  await failsOnly(ensureBuilt),
  await runVitest(process.argv.slice(2)),
]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/**
 * What only prepares counts when it fails.
 *
 * @param {() => Promise<void>} work
 */
async function failsOnly(work) {
  try {
    await work()
    return { passed: 0, failed: 0 }
  } catch (error) {
    if (!(error instanceof CommandError)) {
      throw error
    }
    console.log(error.message)
    return { passed: 0, failed: 1 }
  }
}
