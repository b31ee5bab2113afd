import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPackage } from './runProgram.mjs'
import { countTests } from './testTotals.mjs'

/**
 * Runs every test, or those that the arguments choose, with Vitest's own report on the terminal.
 *
 * @param {readonly string[]} args for Vitest
 */
export async function runVitest(args) {
  const folder = await mkdtemp(join(tmpdir(), 'wegingskader-verslag-'))
  const file = join(folder, 'vitest.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code } = await runPackage('vitest/vitest.mjs', ['run', ...reporters, ...args], { show: true })
    const text = await readFile(file, 'utf8').catch(() => undefined)
    const chosenByName = args.some((arg) => /^(-t|--testNamePattern)(=|$)/.test(arg))
    return countTests(text === undefined ? undefined : JSON.parse(text), code, { chosenByName })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
