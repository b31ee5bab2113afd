import { expect } from 'vitest'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import { isWaarde, type Waarde } from '~/domein/weging/Antwoord'
import type { Toeval } from '~/server/voorbeeld/Toeval'
import { type ApiGebruiker, bewaar, leesWeging } from '~tests/support/reisApi'

interface Stand {
  versie: number
  waarde: Waarde | null
  toelichting: string
}

/** Somebody who saves answer after answer and remembers exactly what the server said that it has. */
export class Schrijver {
  /** What the server acknowledged last, by question. */
  readonly #bevestigd = new Map<string, Stand>()
  /** Sent, and nothing heard: it may be there or not. */
  #onzeker: { vraagId: string; stand: Stand } | null = null
  aantal = 0

  /** @param vragen the questions that nobody else answers */
  constructor(
    readonly wegingId: string,
    readonly vragen: readonly string[],
    readonly toeval: Toeval,
  ) {}

  /** Saves one answer after the other until the server is gone. */
  async schrijf(wie: ApiGebruiker): Promise<void> {
    for (;;) {
      const vraagId = this.toeval.kies(this.vragen)
      const versie = this.#bevestigd.get(vraagId)?.versie ?? 0
      const waarde = this.toeval.kies([1, 2, 3, 4, 5, 'geen-beeld', null])
      const wijziging = { waarde: isWaarde(waarde) ? waarde : null, toelichting: this.toeval.uuid() }
      const stand = { versie: versie + 1, ...wijziging }
      const status = await this.#verzend(wie, vraagId, versie, wijziging)
      if (status === 200) {
        this.#bevestigd.set(vraagId, stand)
        this.aantal += 1
      } else {
        // No answer, or one that says that the database is gone: not acknowledged, so either is fine.
        expect(status === null || status >= 500, `onverwacht antwoord ${status}`).toBe(true)
        this.#onzeker = { vraagId, stand }
        return
      }
    }
  }

  /** Lays what the server has beside what it acknowledged; goes on from what it has. */
  async controleer(wie: ApiGebruiker, bij: string): Promise<void> {
    const { antwoorden } = await leesWeging(wie, this.wegingId)
    for (const vraagId of this.vragen) {
      const gevonden = antwoorden.find((antwoord) => antwoord.vraagId === vraagId)
      const { versie, waarde, toelichting } = gevonden ?? { versie: 0, waarde: null, toelichting: '' }
      const stand = { versie, waarde, toelichting }
      const bevestigd = this.#bevestigd.get(vraagId) ?? { versie: 0, waarde: null, toelichting: '' }
      const misschien = this.#onzeker?.vraagId === vraagId ? [this.#onzeker.stand] : []
      expect([bevestigd, ...misschien], `${vraagId}, ${bij}`).toContainEqual(stand)
      this.#bevestigd.set(vraagId, stand)
    }
    this.#onzeker = null
  }

  async #verzend(wie: ApiGebruiker, vraagId: string, versie: number, wijziging: Antwoordwijziging) {
    try {
      const antwoord = await bewaar(wie, this.wegingId, vraagId, versie, wijziging)
      await antwoord.json()
      return antwoord.status
    } catch {
      return null
    }
  }
}
