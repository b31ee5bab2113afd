import { connect, createServer, type Server } from 'node:net'

/** Held for as long as the app uses the data folder; the system takes it back when the process ends in any way. */
export type Claim = { release(): Promise<void> }

const PATIENCE = 5_000

/**
 * Claims a data folder by listening on its port of the loopback address. Unlike a lock file with a process id, a port
 * cannot outlive its process, cannot be inherited by another process with the same id, and is given to one only.
 * Whoever asks on the port hears which folder is in use, so that another program on it can be told apart.
 *
 * @param folder names the folder, the same for everyone who may use it
 * @returns the claim; `'in-use'` when another app has the folder (or whoever is there does not answer: we do not take
 * the risk); `'other-program'` when the port serves something else
 */
export async function claim(folder: string, port: number): Promise<Claim | 'in-use' | 'other-program'> {
  const server = createServer((socket) => {
    socket.on('error', () => {}) // The asker has left; there is nothing to tell it.
    socket.resume() // Unread bytes would turn our goodbye into a reset, and the answer could be lost.
    socket.end(folder)
  })
  if (await listens(server, port)) {
    server.unref()
    return { release: () => new Promise((resolve) => server.close(() => resolve())) }
  }
  return whoIsThere(folder, port)
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') {
        resolve(false)
      } else {
        reject(error)
      }
    })
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve(true))
  })
}

function whoIsThere(folder: string, port: number): Promise<'in-use' | 'other-program'> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect({ host: '127.0.0.1', port })
    socket.setTimeout(PATIENCE, () => {
      socket.destroy()
      resolve('in-use')
    })
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', () => {}) // 'close' follows
    socket.on('close', () => resolve(answer === folder ? 'in-use' : 'other-program'))
    socket.write('wegingskader\r\n\r\n') // Makes a web server speak; ours speaks anyway.
  })
}
