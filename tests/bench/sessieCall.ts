import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** As many connections as are in use at once: phones do not wait for each other. */
const agent = new Agent({ keepAlive: true, maxFreeSockets: 500 })

export interface Answer {
  headers: IncomingMessage['headers']
  body: unknown
}

/** One call, as cheap as Node can make it. @throws {Error} with the answer when it is none of success */
export function call(
  url: string,
  method: string,
  cookie: string,
  body?: unknown,
  extra?: OutgoingHttpHeaders,
): Promise<Answer> {
  const text = body === undefined ? '' : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const headers: OutgoingHttpHeaders = { Cookie: cookie, 'Accept-Encoding': 'gzip', ...extra }
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json'
      headers['Content-Length'] = Buffer.byteLength(text)
    }
    const outgoing = request(url, { method, agent, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const bytes = Buffer.concat(parts)
        const status = answer.statusCode ?? 0
        const content = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
        if (status >= 300) reject(new Error(`${method} ${url} answered ${status}: ${content}`))
        else resolve({ headers: answer.headers, body: content.length > 0 ? JSON.parse(`${content}`) : null })
      })
      answer.on('error', reject)
    })
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      // The server had just closed this idle connection; a browser tries again as well.
      if (outgoing.reusedSocket && error.code === 'ECONNRESET') {
        call(url, method, cookie, body, extra).then(resolve, reject)
      } else reject(error)
    })
    outgoing.end(text)
  })
}

/**
 * Opens a stream of server-sent events.
 * @param hear gets the name and the data of each event
 * @param ended called when the stream ends without having been closed
 * @returns closes it
 */
export function openStream(
  url: string,
  cookie: string,
  hear: (kind: string, data: string) => void,
  ended: (why: string) => void,
): () => void {
  let closed = false
  const end = (why: string) => {
    if (!closed) ended(why)
    closed = true
  }
  const outgoing = request(
    url,
    { agent, headers: { Cookie: cookie, Accept: 'text/event-stream' } },
    (answer) => {
      if (answer.statusCode !== 200) end(`answered ${answer.statusCode}`)
      let rest = ''
      answer.setEncoding('utf8')
      answer.on('data', (text: string) => {
        rest += text
        let begin = 0
        for (let end = rest.indexOf('\n\n'); end !== -1; end = rest.indexOf('\n\n', begin)) {
          const line = rest.indexOf('\n', begin)
          hear(rest.slice(begin + 'event: '.length, line), rest.slice(line + '\ndata: '.length, end))
          begin = end + 2
        }
        rest = rest.slice(begin)
      })
      answer.on('error', (error) => end(error.message))
      answer.on('close', () => end('closed'))
    },
  )
  outgoing.on('error', (error) => end(error.message))
  outgoing.end()
  return () => {
    closed = true
    outgoing.destroy()
  }
}
