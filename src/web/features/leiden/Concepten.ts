/** What somebody typed about a vraag and has not recorded yet. */
interface Concept {
  waarde?: string
  toelichting?: string
  /** The version of the answer in the weging that this was typed on: a later one is shown first, not overwritten. */
  antwoordVersie?: number
  minderheid?: string
  parkeer?: string
}

/** Keeps what is typed, by vraag, for as long as the page is open: no event and no move to another vraag wipes it. */
export class Concepten {
  readonly #vanVraag = new Map<string, Concept>()

  van(vraagId: string): Readonly<Concept> {
    return this.#vanVraag.get(vraagId) ?? {}
  }

  bewaar(vraagId: string, deel: Concept): void {
    this.#vanVraag.set(vraagId, { ...this.van(vraagId), ...deel })
  }

  /** Forgets these parts, once they are recorded. */
  wis(vraagId: string, ...delen: (keyof Concept)[]): void {
    const rest = { ...this.van(vraagId) }
    for (const deel of delen) delete rest[deel]
    this.#vanVraag.set(vraagId, rest)
  }
}
