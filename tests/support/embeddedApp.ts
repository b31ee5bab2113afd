import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const fixture = fileURLToPath(new URL('./embeddedAppProcess.mjs', import.meta.url))
const source = fileURLToPath(
  new URL('../../src/server/database/ingebed/startEmbeddedServer.ts', import.meta.url),
)

/** An app in a process (and process group) of its own, once its start has succeeded or failed. */
export type EmbeddedApp = {
  /** The owner's address of the database; undefined when the start failed. */
  url: string | undefined
  /** What it said to its user. */
  log: string[]
  error: string | undefined
  /** Sends a signal, to the whole group when asked, and waits for the end. */
  end(signal: NodeJS.Signals, options?: { group: boolean }): Promise<number | null>
}

/** @param path the module that holds `startEmbeddedServer`; the project's own when not given */
export async function startEmbeddedApp(dataDir: string, path = source): Promise<EmbeddedApp> {
  const child = spawn(process.execPath, [fixture, path, dataDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const lines = await linesUntilStarted(child)
  const said = (kind: string) =>
    lines.filter((line) => line.startsWith(kind)).map((line) => line.slice(kind.length + 1))
  return {
    url: said('url')[0],
    log: said('log'),
    error: said('fout')[0],
    end: (signal, { group } = { group: false }) => {
      process.kill(group ? -Number(child.pid) : Number(child.pid), signal)
      return ended
    },
  }
}

function linesUntilStarted(child: ChildProcess): Promise<string[]> {
  return new Promise((resolve) => {
    let output = ''
    const lines = () => output.split('\n').filter(Boolean)
    child.stdout?.on('data', (chunk) => {
      output += chunk
      if (/^(url|fout) .*\n/m.test(output)) {
        resolve(lines())
      }
    })
    child.once('close', () => resolve(lines()))
  })
}
