import { spawn } from 'node:child_process'

/** A bare server in a process of its own, as our app is in one. @param program the path of what it runs */
export async function startBareServer(
  program: string,
  argument: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [program, argument], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()))
    child.once('close', () => reject(new Error('The bare server ended at its start')))
  })
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve())
        child.kill()
      }),
  }
}
