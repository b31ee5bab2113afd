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
  #client: Promise<Client> | null = null
  #closed = false
  #retry: NodeJS.Timeout | undefined

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
    client.on('notification', ({ channel, payload }) => {
      for (const hear of this.#channels.get(channel) ?? []) hear(payload ?? '')
    })
    client.on('error', (error) => this.#lost(error))
    await client.connect()
    for (const channel of this.#channels.keys()) await client.query(`listen ${quote(channel)}`)
    return client
  }

  #lost(error: Error): void {
    if (this.#closed) return
    this.log(`Verbinding voor live meldingen verbroken: ${error.message}`)
    this.#client = null
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => {
      this.#client = this.#connect()
      this.#client.then(
        () => this.#tellEveryone(),
        (cause: Error) => this.#lost(cause),
      )
    }, RECONNECT_AFTER)
  }

  /** Messages may have been missed: an empty one tells everybody to look again. */
  #tellEveryone(): void {
    for (const listeners of this.#channels.values()) for (const hear of listeners) hear('')
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    const client = await this.#client?.catch(() => null)
    await client?.end()
  }
}

function quote(channel: string): string {
  return `"${channel.replaceAll('"', '""')}"`
}
