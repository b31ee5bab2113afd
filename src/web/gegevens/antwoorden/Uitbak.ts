import * as z from 'zod/mini'
import { antwoordwijzigingSchema } from '~/contract/antwoordwijziging'
import { waardeSchema } from '~/contract/weging'
import { veiligeOpslag } from '../veiligeOpslag'

const standSchema = z.object({ waarde: z.nullable(waardeSchema), toelichting: z.string() })

/** A change that the server has not confirmed yet, with what it is based on. */
const wachtendSchema = z.object({
  vraagId: z.string(),
  wijziging: antwoordwijzigingSchema,
  basis: standSchema,
  /** Version of the answer that the change is based on; 0 for a question without an answer. */
  versie: z.int(),
  /** What the server may hold by now because we sent it, as long as it did not tell. */
  verzonden: z.optional(z.array(standSchema)),
  /** Rises with every change that is made, so that what waits goes out in the order in which it was made. */
  nummer: z.int(),
})
export type Wachtend = z.infer<typeof wachtendSchema>

const VOORVOEGSEL = 'wegingskader:wacht:'

/**
 * What waits to be sent, kept in the browser so that it survives a closed tab. One entry a question, so that two tabs do
 * not write over each other. Bound to a person: what one filled in is never sent in another's name.
 *
 * A browser may refuse to store anything (private mode, full); then it lives as long as the page does.
 */
export class Uitbak {
  readonly #begin: string

  constructor(
    persoonId: string,
    readonly wegingId: string,
    readonly opslag: Storage | null = veiligeOpslag(),
  ) {
    this.#begin = `${VOORVOEGSEL}${persoonId}:${wegingId}:`
  }

  /** Everything that waits, in the order in which it was made. */
  lees(): Wachtend[] {
    if (!this.opslag) return []
    return Object.keys(this.opslag)
      .filter((sleutel) => sleutel.startsWith(this.#begin))
      .flatMap((sleutel) => leesRegel(this.opslag?.getItem(sleutel) ?? null))
      .sort((a, b) => a.nummer - b.nummer)
  }

  bewaar(wachtend: Wachtend): void {
    try {
      this.opslag?.setItem(this.#begin + wachtend.vraagId, JSON.stringify(wachtend))
    } catch {
      // Full or forbidden: it stays in memory and goes out from there.
    }
  }

  verwijder(vraagId: string): void {
    this.opslag?.removeItem(this.#begin + vraagId)
  }

  /**
   * Calls back when another tab of this browser changes what waits for a question of this weging. A storage that was
   * emptied as a whole says nothing: what waits is still here.
   */
  volg(roep: (vraagId: string) => void): () => void {
    const hoor = (event: StorageEvent) => {
      if (event.key?.startsWith(this.#begin)) roep(event.key.slice(this.#begin.length))
    }
    window.addEventListener('storage', hoor)
    return () => window.removeEventListener('storage', hoor)
  }
}

/** The wegingen for which something of this person still waits in this browser. */
export function wegingenMetWachtend(persoonId: string, opslag: Storage | null = veiligeOpslag()): string[] {
  const begin = `${VOORVOEGSEL}${persoonId}:`
  const ids = Object.keys(opslag ?? {})
    .filter((sleutel) => sleutel.startsWith(begin))
    .map((sleutel) => sleutel.slice(begin.length).split(':')[0] ?? '')
  return [...new Set(ids)]
}

/** What another version of the app left in another shape is passed over. */
function leesRegel(tekst: string | null): Wachtend[] {
  try {
    return [wachtendSchema.parse(JSON.parse(tekst ?? ''))]
  } catch {
    return []
  }
}
