import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))

/** The built app in a process of its own, as `npm start` runs it. */
export interface StartedApp {
  /** Where it listens, with a slash at the end. */
  url: string
  /** Of its process. */
  pid: number
  /** Everything it said. */
  output(): string
  /** Ends it: SIGTERM as a user does, SIGKILL as a power cut does. Resolves with its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/**
 * Starts the app and waits until it says that it is ready.
 * @throws {Error} with what it said when it ends before that.
 */
export async function startApp(env: Record<string, string>): Promise<StartedApp> {
  const { child, said, ended } = launch(env)
  const url = await new Promise<string>((resolve, reject) => {
    const hear = () => {
      const ready = /staat klaar op (\S+) *(?:\((\S+)\))?/.exec(said.join(''))
      if (ready?.[1]) resolve(ready[2] ?? ready[1])
    }
    child.stdout?.on('data', hear)
    void ended.then(() => reject(new Error(`De app stopte bij het starten:\n${said.join('')}`)))
  })
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  return { url, pid: child.pid ?? 0, output: () => said.join(''), end }
}

/** Starts the app where it cannot start, and waits until it has given up. */
export async function startInVain(
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const { said, ended } = launch(env)
  return { code: await ended, output: said.join('') }
}

function launch(env: Record<string, string>) {
  if (!existsSync(program)) throw new Error('De app is nog niet gebouwd. Draai eerst: npm test')
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const hear = (chunk: Buffer) => void said.push(String(chunk))
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, said, ended }
}
