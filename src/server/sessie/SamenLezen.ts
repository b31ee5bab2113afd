interface Lezing<T> {
  klaar: Promise<unknown>
  /** The one after it, once somebody asked for it. */
  volgende: Promise<T> | null
}

/**
 * Reads the same thing once for all who ask for it at the same time. Whoever asks while it is being read gets the next reading,
 * so that what they get is never older than their question.
 */
export class SamenLezen<T> {
  readonly #lopend = new Map<string, Lezing<T>>()

  /** @param lees reads what belongs to the key; one of those who ask together does it for all */
  vraag(sleutel: string, lees: () => Promise<T>): Promise<T> {
    const lezing = this.#lopend.get(sleutel)
    if (!lezing) return this.#begin(sleutel, lees)
    lezing.volgende ??= lezing.klaar.then(() => this.#begin(sleutel, lees))
    return lezing.volgende
  }

  #begin(sleutel: string, lees: () => Promise<T>): Promise<T> {
    const gelezen = lees()
    const lezing: Lezing<T> = { klaar: Promise.resolve(), volgende: null }
    const rondAf = () => {
      if (!lezing.volgende) this.#lopend.delete(sleutel)
    }
    lezing.klaar = gelezen.then(rondAf, rondAf)
    this.#lopend.set(sleutel, lezing)
    return gelezen
  }
}
