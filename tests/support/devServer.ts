import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm run dev` in a process of its own. */
export interface DevServer {
  url: string
  /** Ends it as Ctrl-C does; resolves with its exit code. */
  end(): Promise<number | null>
}

/**
 * Starts the development server and waits until it listens.
 * @throws {Error} with what it said when it ends before that.
 */
export async function startDevServer(env: Record<string, string>): Promise<DevServer> {
  const child = spawn(process.execPath, ['src/commands/dev.mjs'], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      const ready = /Ontwikkelserver: (\S+)/.exec(said)
      if (ready?.[1]) resolve(`${ready[1]}/`)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => reject(new Error(`De ontwikkelserver stopte bij het starten:\n${said}`)))
  })
  const end = () => {
    child.kill('SIGINT')
    return ended
  }
  return { url, end }
}
