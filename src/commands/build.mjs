import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from './CommandError.mjs'
import { oneAtATime } from './oneAtATime.mjs'
import { withProgress } from './progress.mjs'
import { root } from './root.mjs'
import { runPackage } from './runProgram.mjs'

/** What the build is made from. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

/** Holds the fingerprint of the sources that dist was built from. */
const mark = join(root, 'dist/.built')

/**
 * Builds the browser side and the server when the sources changed.
 *
 * @throws CommandError with Vite's own output
 */
export async function ensureBuilt() {
  if (!(await isBuilt())) {
    await oneAtATime(async () => {
      if (!(await isBuilt())) {
        await build()
      }
    })
  }
}

async function isBuilt() {
  const [wanted, present] = await Promise.all([sourcesFingerprint(), readFile(mark, 'utf8').catch(() => '')])
  return wanted === present
}

/** The mark goes first and comes last, so that a build that is cut short is made anew. */
async function build() {
  const fingerprint = await sourcesFingerprint()
  await rm(mark, { force: true })
  const env = { ...process.env, NODE_ENV: 'production' }
  const results = await withProgress('De app wordt gebouwd', () =>
    Promise.all([
      runPackage('vite/bin/vite.js', ['build'], { env }),
      runPackage('vite/bin/vite.js', ['build', '--ssr', 'src/server/main.ts'], { env }),
    ]),
  )
  const failed = results.filter(({ code }) => code !== 0)
  if (failed.length > 0) {
    const output = failed.map((result) => result.output).join('\n')
    throw new CommandError(`${output}\nHet bouwen van de app is mislukt.`)
  }
  await mkdir(join(root, 'dist'), { recursive: true })
  await writeFile(mark, fingerprint)
}

async function sourcesFingerprint() {
  const paths = (await Promise.all(SOURCES.map(filesIn))).flat().sort()
  const hash = createHash('sha256')
  for (const path of paths) {
    const content = await readFile(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path a file or folder below the root
 * @returns {Promise<string[]>} the files; tests do not count
 */
async function filesIn(path) {
  try {
    const entries = await readdir(join(root, path), { withFileTypes: true })
    const found = await Promise.all(entries.map(({ name }) => filesIn(`${path}/${name}`)))
    return found.flat()
  } catch {
    return /\.test\.[jt]sx?$/.test(path) ? [] : [path] // readdir refuses a file
  }
}
