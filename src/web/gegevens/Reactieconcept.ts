import { veiligeOpslag } from './veiligeOpslag'

const VOORVOEGSEL = 'wegingskader:reactie:'

/** As long as the page lives, whatever the browser stores. */
const inGeheugen = new Map<string, string>()

/**
 * What was typed as a reaction to a remark and not sent yet, kept in the browser so that it survives leaving the section and
 * a closed tab. Bound to a person, as what waits in the answer book is.
 */
export class Reactieconcept {
  readonly #sleutel: string

  constructor(
    persoonId: string,
    opmerkingId: string,
    readonly opslag: Storage | null = veiligeOpslag(),
  ) {
    this.#sleutel = `${VOORVOEGSEL}${persoonId}:${opmerkingId}`
  }

  lees(): string {
    return inGeheugen.get(this.#sleutel) ?? this.opslag?.getItem(this.#sleutel) ?? ''
  }

  bewaar(tekst: string): void {
    this.wis()
    if (tekst === '') return
    inGeheugen.set(this.#sleutel, tekst)
    try {
      this.opslag?.setItem(this.#sleutel, tekst)
    } catch {
      // Full or forbidden: it stays in memory.
    }
  }

  wis(): void {
    inGeheugen.delete(this.#sleutel)
    this.opslag?.removeItem(this.#sleutel)
  }
}
