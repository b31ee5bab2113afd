import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ProcessUser } from './processUser'

const READ = 4
const ENTER = 1

/** Whether `user` can pass through the folder `path` and every folder above it. */
export async function canEnter(path: string, user: ProcessUser | undefined): Promise<boolean> {
  const real = await realpath(path)
  const above = dirname(real)
  return (await may(real, ENTER, user)) && (above === real || canEnter(above, user))
}

/** Whether `user` can read the file or list the folder `path`, the way there included. */
export async function canRead(path: string, user: ProcessUser | undefined): Promise<boolean> {
  try {
    return (await may(path, READ, user)) && (await canEnter(dirname(await realpath(path)), user))
  } catch {
    return false
  }
}

/**
 * For another account we go by the mode bits: a process cannot ask the system on behalf of someone else without becoming
 * them. Access lists can only make the answer too careful for what we use it for (a copy that was not needed) or wrong,
 * in which case PostgreSQL's own message follows.
 */
async function may(path: string, bit: number, user: ProcessUser | undefined): Promise<boolean> {
  if (!user) {
    return access(path, bit === READ ? constants.R_OK : constants.X_OK).then(
      () => true,
      () => false,
    )
  }
  const { mode, uid, gid } = await stat(path)
  const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0
  return ((mode >> shift) & bit) !== 0
}
