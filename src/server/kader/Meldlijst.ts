import type { Kadermelding } from '~/contract/kaders'

/** So many faults at once somebody can mend; a file that is wholly something else has thousands. */
const MAXIMUM = 200

/** Collects what there is to say about a kader file, faults first. */
export class Meldlijst {
  readonly #fouten: Kadermelding[] = []
  readonly #letOp: Kadermelding[] = []

  fout(plek: string, wat: string, doe: string | null): void {
    this.#fouten.push({ ernst: 'fout', plek, wat, doe })
  }

  letOp(plek: string, wat: string, doe: string | null): void {
    this.#letOp.push({ ernst: 'let-op', plek, wat, doe })
  }

  get fouten(): number {
    return this.#fouten.length
  }

  get lijst(): Kadermelding[] {
    return [...this.#fouten.slice(0, MAXIMUM), ...this.#letOp]
  }
}
