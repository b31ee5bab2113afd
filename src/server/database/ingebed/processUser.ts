import { execFile } from 'node:child_process'
import { lchown, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { StartError } from '../../StartError'

/** The account that PostgreSQL's programs run as, as `spawn` takes it. */
export type ProcessUser = { uid: number; gid: number }

const NAME = 'wegingskader'
const run = promisify(execFile)

/**
 * PostgreSQL refuses to run as root. As root, the server therefore runs as the owner of the data when there is data,
 * and otherwise as the system account `wegingskader`, made when it is missing. `nobody` is the last resort: it is shared
 * with other programs. Anyone else runs the server as themselves (undefined), Windows included.
 *
 * @throws StartError when root has no account to give the server
 */
export async function chooseProcessUser(pgdata: string): Promise<ProcessUser | undefined> {
  if (process.getuid?.() !== 0) {
    return undefined
  }
  const owner = await stat(pgdata).catch(() => undefined)
  if (owner && owner.uid !== 0) {
    return { uid: owner.uid, gid: owner.gid }
  }
  const user = (await lookUp(NAME)) ?? (await make()) ?? (await lookUp('nobody'))
  if (!user) {
    throw new StartError(
      'PostgreSQL draait niet als root en er is geen ander account. Start de app als gewone gebruiker, of zet DATABASE_URL.',
    )
  }
  return user
}

/**
 * Gives a folder and all in it to the account: root's copy of a data folder, say, is root's. The folder itself comes
 * last, so that its owner tells whether all of it was done.
 */
export async function giveTo(user: ProcessUser, path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  await Promise.all(entries.map(({ parentPath, name }) => lchown(join(parentPath, name), user.uid, user.gid)))
  await lchown(path, user.uid, user.gid)
}

async function lookUp(name: string): Promise<ProcessUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

/** `useradd` on most systems, `adduser` on busybox; a few tries, since two at once lock each other out. */
async function make(): Promise<ProcessUser | undefined> {
  const settings = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent']
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await run('useradd', [...settings, '--shell', '/usr/sbin/nologin', NAME]).catch(() =>
      run('adduser', ['-S', '-D', '-H', '-h', '/nonexistent', NAME]).catch(() => undefined),
    )
    const user = await lookUp(NAME)
    if (user) {
      return user
    }
    await delay(100)
  }
  return undefined
}
