import { existsSync } from 'node:fs'
import { CommandError } from './CommandError.mjs'
import { withProgress } from './progress.mjs'
import { runProgram } from './runProgram.mjs'

/** The browser of the journeys: the one that CHROMIUM names, or Debian's. */
const path = process.env.CHROMIUM || '/usr/bin/chromium'

/**
 * Installs Chromium when there is none and we may (root, with apt-get).
 *
 * @throws CommandError when there is still no browser
 */
export async function ensureChromium() {
  if (existsSync(path)) {
    return
  }
  if (process.env.CHROMIUM) {
    throw new CommandError(`Er is geen browser op ${path}. Zet CHROMIUM op het pad van Chromium of Chrome.`)
  }
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new CommandError(
      'De reizen door de app hebben Chromium nodig. Installeer Chromium, of zet CHROMIUM op het pad van Chromium of Chrome.',
    )
  }
  const output = await withProgress('Chromium wordt geïnstalleerd', install)
  if (!existsSync(path)) {
    throw new CommandError(`${output}\nChromium is niet te installeren met apt-get.`)
  }
}

async function install() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq']
  const packages = ['chromium', 'fonts-noto-core']
  const update = await runProgram('apt-get', [...wait, 'update'], { env })
  const add = await runProgram(
    'apt-get',
    [...wait, 'install', '-y', '--no-install-recommends', ...packages],
    {
      env,
    },
  )
  return update.output + add.output
}
