import { runPackage } from './runProgram.mjs'

const CHECKS = [
  { name: 'opmaak en lint', script: '@biomejs/biome/bin/biome', args: ['ci', '--colors=off'] },
  { name: 'types', script: 'typescript/bin/tsc', args: [] },
  { name: 'ongebruikte code', script: 'knip/bin/knip.js', args: ['--no-progress'] },
]

/**
 * Runs the checks that need no test runner, side by side, and prints what each found.
 *
 * @returns {Promise<{ passed: number, failed: number }>} every check counts as one
 */
export async function runChecks() {
  const results = await Promise.all(
    CHECKS.map(async ({ name, script, args }) => ({ name, ...(await runPackage(script, args)) })),
  )
  for (const { name, code, output } of results) {
    console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output.trimEnd()}`)
  }
  const passed = results.filter(({ code }) => code === 0).length
  return { passed, failed: results.length - passed }
}
