import * as z from 'zod/mini'
import { scoreRondeSchema } from '~/contract/sessie'
import { waardeSchema } from '~/contract/weging'
import { veiligeOpslag } from '../veiligeOpslag'

/** A score that the server has not confirmed yet. */
const scorekeuzeSchema = z.object({
  vraagId: z.string(),
  ronde: scoreRondeSchema,
  waarde: waardeSchema,
  /** Rises with every choice, so that what waits goes out in the order in which it was made. */
  nummer: z.int(),
})
export type Scorekeuze = z.infer<typeof scorekeuzeSchema>

const VOORVOEGSEL = 'wegingskader:score:'

/**
 * What waits to be sent, kept on the phone so that it survives a closed page. Bound to a seat: what somebody chose is never
 * sent from another one. A browser may refuse to store anything; then it lives as long as the page does.
 */
export class ScorebakOpslag {
  readonly #begin: string

  constructor(
    sessieId: string,
    zetel: number,
    readonly opslag: Storage | null = veiligeOpslag(),
  ) {
    this.#begin = `${VOORVOEGSEL}${sessieId}:${zetel}:`
  }

  /** Everything that waits, in the order in which it was chosen. */
  lees(): Scorekeuze[] {
    return this.#sleutels()
      .flatMap((sleutel) => leesRegel(this.opslag?.getItem(sleutel) ?? null))
      .sort((a, b) => a.nummer - b.nummer)
  }

  bewaar(keuze: Scorekeuze): void {
    try {
      this.opslag?.setItem(this.#sleutel(keuze), JSON.stringify(keuze))
    } catch {
      // Full or forbidden: it stays in memory and goes out from there.
    }
  }

  verwijder(keuze: Pick<Scorekeuze, 'vraagId' | 'ronde'>): void {
    this.opslag?.removeItem(this.#sleutel(keuze))
  }

  leeg(): void {
    for (const sleutel of this.#sleutels()) this.opslag?.removeItem(sleutel)
  }

  #sleutel({ vraagId, ronde }: Pick<Scorekeuze, 'vraagId' | 'ronde'>): string {
    return `${this.#begin}${vraagId}:${ronde}`
  }

  #sleutels(): string[] {
    return Object.keys(this.opslag ?? {}).filter((sleutel) => sleutel.startsWith(this.#begin))
  }
}

/** What another version of the app left in another shape is passed over. */
function leesRegel(tekst: string | null): Scorekeuze[] {
  try {
    return [scorekeuzeSchema.parse(JSON.parse(tekst ?? ''))]
  } catch {
    return []
  }
}
