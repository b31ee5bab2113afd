import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'

type Hear = (payload: string) => void

/** How long to wait before connecting again after the server dropped the connection, in milliseconds. */
const RECONNECT_AFTER = 1_000

/**
 * One connection that listens for the whole app instance. After it is lost it comes back by itself; what was said in
 * between is not heard, so listeners treat a message as "look again", never as the news itself.
 */
export class Listener {
  readonly #channels = new Map<string, Set<Hear>>()
  readonly #closing = new AbortController()
  /** The connection, or what becomes of it while it is away. */
  #client: Promise<Client> | null = null

  constructor(
    readonly url: string,
    readonly log: (line: string) => void,
  ) {}

  async add(channel: string, hear: Hear): Promise<() => Promise<void>> {
    const known = this.#channels.get(channel)
    if (known) {
      known.add(hear)
    } else {
      this.#channels.set(channel, new Set([hear]))
      if (this.#client) await (await this.#client).query(`listen ${quote(channel)}`)
    }
    this.#client ??= this.#connect()
    await this.#client
    return async () => {
      this.#channels.get(channel)?.delete(hear)
    }
  }

  async #connect(): Promise<Client> {
    const client = new Client({ connectionString: this.url })
    client.on('error', () => {}) // Without a listener it would end the app. One loss can be told more than once.
    client.on('notification', ({ channel, payload }) => {
      for (const hear of this.#channels.get(channel) ?? []) hear(payload ?? '')
    })
    await client.connect()
    for (const channel of this.#channels.keys()) await client.query(`listen ${quote(channel)}`)
    client.once('error', (error) => this.#lost(error))
    return client
  }

  #lost(error: Error): void {
    if (this.#closing.signal.aborted) return
    this.#explain(error)
    this.#client = this.#reconnect()
    this.#client.catch(() => {}) // It fails only when everything is closed.
  }

  async #reconnect(): Promise<Client> {
    for (;;) {
      await wait(RECONNECT_AFTER, undefined, { signal: this.#closing.signal })
      try {
        const client = await this.#connect()
        this.#tellEveryone()
        return client
      } catch (error) {
        this.#explain(error as Error)
      }
    }
  }

  #explain(error: Error): void {
    this.log(`Verbinding voor live meldingen verbroken: ${error.message}`)
  }

  /** Messages may have been missed: an empty one tells everybody to look again. */
  #tellEveryone(): void {
    for (const listeners of this.#channels.values()) for (const hear of listeners) hear('')
  }

  async close(): Promise<void> {
    this.#closing.abort()
    const client = await this.#client?.catch(() => null)
    await client?.end()
  }
}

function quote(channel: string): string {
  return `"${channel.replaceAll('"', '""')}"`
}
