import { randomUUID } from 'node:crypto'
import type { Database } from '../database/Database'

const KANAAL = 'weging_gewijzigd'
/** Messages go out with at least this time between them: NOTIFY takes a lock on the whole database. In milliseconds. */
const BUNDEL_TIJD = 40

/**
 * Tells everybody who has a weging open, at any app instance, that there is something new. The message holds no data:
 * who hears it asks the API, where rights are checked again and where a missed message does no harm.
 */
export class Omroep {
  /** Tells our own messages from those of other instances. */
  readonly #ik = randomUUID()
  readonly #luisteraars = new Map<string, Set<() => void>>()
  readonly #teMelden = new Set<string>()
  #stop: (() => Promise<void>) | null = null
  #timer: NodeJS.Timeout | undefined
  /** When the last message went out. */
  #verstuurd = 0

  constructor(
    readonly database: Database,
    readonly log: (line: string) => void,
  ) {}

  async begin(): Promise<void> {
    this.#stop = await this.database.listen(KANAAL, (payload) => {
      const [van, ...wegingIds] = payload.split(',')
      if (van !== this.#ik) this.#roep(payload === '' ? this.#luisteraars.keys() : wegingIds)
    })
  }

  #roep(wegingIds: Iterable<string>): void {
    for (const id of wegingIds) for (const roep of this.#luisteraars.get(id) ?? []) roep()
  }

  /** Calls `roep` after each change of the weging, until the returned stop. */
  luister(wegingId: string, roep: () => void): () => void {
    const bij = this.#luisteraars.get(wegingId) ?? new Set()
    this.#luisteraars.set(wegingId, bij.add(roep))
    return () => {
      bij.delete(roep)
      if (bij.size === 0) this.#luisteraars.delete(wegingId)
    }
  }

  /** Says that a weging changed. Call it after the transaction; returns at once. */
  meld(wegingId: string): void {
    // Who listens here hears it without the message: a reveal need not go round by the database.
    setImmediate(() => this.#roep([wegingId]))
    this.#teMelden.add(wegingId)
    const nog = Math.max(0, this.#verstuurd + BUNDEL_TIJD - performance.now())
    this.#timer ??= setTimeout(() => this.#verstuur(), nog)
  }

  #verstuur(): void {
    this.#timer = undefined
    this.#verstuurd = performance.now()
    // A message of PostgreSQL holds less than 8,000 bytes: 100 ids of 36 characters fit.
    const wegingIds = [...this.#teMelden].slice(0, 100)
    for (const id of wegingIds) this.#teMelden.delete(id)
    if (this.#teMelden.size > 0) this.#timer = setTimeout(() => this.#verstuur(), BUNDEL_TIJD)
    this.database
      .notify(KANAAL, [this.#ik, ...wegingIds].join(','))
      .catch((error: Error) => this.log(`Live melding niet verstuurd: ${error.message}`))
  }

  async eindig(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#stop?.()
  }
}
