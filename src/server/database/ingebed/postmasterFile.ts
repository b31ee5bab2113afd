import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The file that a running server keeps in its data folder, and leaves there when it is killed. */
export const postmasterPath = (pgdata: string) => join(pgdata, 'postmaster.pid')

/** @returns the process and port that the file names; undefined without a (whole) file */
export async function readPostmasterFile(pgdata: string): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(postmasterPath(pgdata), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') {
      return ''
    }
    throw error
  })
  const lines = text.split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 ? { pid, port } : undefined
}
