import { notInArray } from 'drizzle-orm'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { leesKader } from '~/domein/kader/leesKader'
import { isZelfdeKader } from '~/domein/kader/leesKadertekst'
import { vergelijkVersies } from '~/domein/kader/versievolgorde'
import type { Database } from '../database/Database'
import { kaders as kadertabel } from '../database/schema'
import type { Omroep } from '../live/Omroep'
import { StartError } from '../StartError'

/** What every instance listens to, beside the wegingen. */
const ONDERWERP = 'kaders'

/**
 * The versions of the instrument as this instance knows them, from low to high: those that come with the product and those
 * that were taken in here or at another instance. A version that is there never changes and never goes, so whoever reads
 * holds on to what was read.
 */
export class Kaderboek implements Kaders {
  #kaders: Kaders
  #stop = () => {}

  constructor(
    readonly database: Database,
    readonly omroep: Omroep,
    readonly meegeleverd: Kaders,
    readonly log: (line: string) => void,
  ) {
    this.#kaders = opVolgorde(meegeleverd.values())
  }

  /**
   * Reads what was taken in, and from then on hears of more. Call it once the omroep listens, so that nothing falls between.
   * @throws {StartError} when a version was taken in that the product has otherwise
   */
  async begin(): Promise<void> {
    this.#stop = this.omroep.luister(ONDERWERP, () => {
      this.ververs().catch((error: Error) => this.log(`Wegingskaders niet gelezen: ${error.message}`))
    })
    const opgenomen = (await this.database.query.select().from(kadertabel)).map(({ inhoud }) =>
      leesKader(inhoud),
    )
    for (const kader of opgenomen) {
      const eigen = this.meegeleverd.get(kader.versie)
      if (eigen && !isZelfdeKader(eigen, kader)) throw anders(kader.versie)
    }
    this.#voegToe(opgenomen)
  }

  /** Adds the versions that were taken in since. */
  async ververs(): Promise<void> {
    const nieuw = await this.database.query
      .select({ inhoud: kadertabel.inhoud })
      .from(kadertabel)
      .where(notInArray(kadertabel.versie, [...this.#kaders.keys()]))
    this.#voegToe(nieuw.map(({ inhoud }) => leesKader(inhoud)))
  }

  #voegToe(gelezen: readonly Kader[]): void {
    const nieuw = gelezen.filter(({ versie }) => !this.has(versie))
    if (nieuw.length > 0) this.#kaders = opVolgorde([...this.#kaders.values(), ...nieuw])
  }

  /** Tells every instance that there is a next version. Call it after the transaction. */
  meld(): void {
    this.omroep.meld(ONDERWERP)
  }

  eindig(): void {
    this.#stop()
  }

  get size(): number {
    return this.#kaders.size
  }
  get(versie: string): Kader | undefined {
    return this.#kaders.get(versie)
  }
  has(versie: string): boolean {
    return this.#kaders.has(versie)
  }
  keys() {
    return this.#kaders.keys()
  }
  values() {
    return this.#kaders.values()
  }
  entries() {
    return this.#kaders.entries()
  }
  forEach(doe: (kader: Kader, versie: string, kaders: Kaders) => void): void {
    for (const [versie, kader] of this.#kaders) doe(kader, versie, this)
  }
  [Symbol.iterator]() {
    return this.#kaders[Symbol.iterator]()
  }
}

function anders(versie: string): StartError {
  return new StartError(
    `Wegingskader ${versie} in de database is anders dan het wegingskader ${versie} dat bij deze versie van de app hoort. Start de versie van de app waarmee het is opgenomen.`,
  )
}

function opVolgorde(kaders: Iterable<Kader>): Kaders {
  const geordend = [...kaders].sort((a, b) => vergelijkVersies(a.versie, b.versie))
  return new Map(geordend.map((kader) => [kader.versie, kader]))
}
