import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from './CommandError.mjs'
import { oneAtATime } from './oneAtATime.mjs'
import { withProgress } from './progress.mjs'
import { root } from './root.mjs'
import { runProgram } from './runProgram.mjs'

/** Holds the fingerprint of the package-lock.json that node_modules was installed from. */
const mark = join(root, 'node_modules/.installed')

/**
 * Installs the packages when there are none or package-lock.json changed.
 *
 * @throws CommandError with npm's own output
 */
export async function ensureInstalled() {
  if (!(await isInstalled())) {
    await oneAtATime(async () => {
      if (!(await isInstalled())) {
        await install()
      }
    })
  }
}

async function isInstalled() {
  const [wanted, present] = await Promise.all([lockFingerprint(), readFile(mark, 'utf8').catch(() => '')])
  return wanted === present
}

async function install() {
  const { code, output } = await withProgress('De benodigde pakketten worden geïnstalleerd', npmCi)
  if (code !== 0) {
    throw new CommandError(
      `${output}\nHet installeren is mislukt. Controleer de verbinding met internet en probeer het opnieuw.`,
    )
  }
  await writeFile(mark, await lockFingerprint())
}

/** With all kinds of packages, whatever NODE_ENV or the user's npm settings say: building needs them. */
function npmCi() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath ?? ''
  return npm.endsWith('npm-cli.js')
    ? runProgram(process.execPath, [npm, ...args])
    : runProgram('npm', args, { shell: process.platform === 'win32' })
}

async function lockFingerprint() {
  return createHash('sha256')
    .update(await readFile(join(root, 'package-lock.json')))
    .digest('hex')
}
