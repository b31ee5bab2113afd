import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))

/** The built app in a process of its own, as `npm start` runs it. */
export interface StartedApp {
  /** Where it listens, with a slash at the end. */
  url: string
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
  if (!existsSync(program)) throw new Error('De app is nog niet gebouwd. Draai eerst: npm test')
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk
      const ready = /staat klaar op (\S+) *(?:\((\S+)\))?/.exec(output)
      if (ready?.[1]) resolve(ready[2] ?? ready[1])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('close', () => reject(new Error(`De app stopte bij het starten:\n${output}`)))
  })
  return { url, output: () => output, end: (signal = 'SIGTERM') => endProcess(child, signal, ended) }
}

function endProcess(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<number | null>) {
  child.kill(signal)
  return ended
}
