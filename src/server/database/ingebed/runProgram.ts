import { spawn } from 'node:child_process'
import type { ProcessUser } from './processUser'

/**
 * Runs a program to its end and answers with its exit code and everything it printed.
 *
 * @param folder the working folder: one that `user` can enter, since PostgreSQL's programs look where they are
 * @throws the system's error when the program cannot be started (ENOENT, EACCES)
 */
export function runProgram(
  file: string,
  args: readonly string[],
  { user, folder }: { user: ProcessUser | undefined; folder: string },
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...user, cwd: folder, env: programEnvironment(), ...ownGroup })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

/** A process group of its own: Ctrl-C in the terminal reaches the app only, which then stops the server in order. */
export const ownGroup = { detached: true, windowsHide: true }

/** Only what a program needs to run, so that a stray PGPORT or LC_ALL of the user changes nothing; English messages. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' }
}
