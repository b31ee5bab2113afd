import { createHash } from 'node:crypto'
import { connect, createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { root } from './root.mjs'

const id = createHash('sha256').update(root).digest('hex')
/** Follows from the folder, and lies just below the ports that systems give to outgoing connections. */
const port = 32_000 + (Number.parseInt(id.slice(0, 8), 16) % 700)

/**
 * Lets one command at a time install or build in this folder; the others wait. The lock is a loopback port: unlike a
 * lock file, the system lets it go in whatever way its holder ends.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(work) {
  const release = await acquire()
  try {
    return await work()
  } finally {
    await release()
  }
}

/** @returns {Promise<() => Promise<void>>} */
async function acquire() {
  let told = false
  for (let unclear = 0; unclear < 50; ) {
    const server = await listen()
    if (server) {
      return () => new Promise((resolve) => server.close(() => resolve()))
    }
    const holder = await whoListens()
    unclear = holder === 'this folder' ? 0 : unclear + 1
    if (holder === 'this folder' && !told) {
      console.log('Een ander commando is in deze map aan het installeren of bouwen. Even wachten…')
      told = true
    }
    await delay(200)
  }
  return async () => {} // The port serves another program, for good. Two commands at once are rare enough.
}

/** @returns {Promise<import('node:net').Server | undefined>} undefined: someone else listens */
function listen() {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.resume()
      socket.end(id)
    })
    server.once('error', () => resolve(undefined))
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve(server))
  })
}

/** @returns {Promise<'this folder' | 'unclear'>} */
function whoListens() {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect({ host: '127.0.0.1', port })
    socket.setTimeout(2_000, () => socket.destroy())
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', () => {}) // 'close' follows
    socket.on('close', () => resolve(answer === id ? 'this folder' : 'unclear'))
  })
}
