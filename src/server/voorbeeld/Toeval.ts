/**
 * Chance that can be repeated: the same seed always gives the same draws. The example data draws a stream of its own for
 * each team and each quarter, so that one more team or one more draw does not change all the others.
 */
export class Toeval {
  #stand: number

  constructor(zaad: string) {
    this.#stand = hash(zaad)
  }

  /** From 0 up to 1. Algorithm: mulberry32. */
  getal(): number {
    this.#stand = (this.#stand + 0x6d2b79f5) | 0
    let t = Math.imul(this.#stand ^ (this.#stand >>> 15), 1 | this.#stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  /** From `min` up to `max`. */
  tussen(min: number, max: number): number {
    return min + this.getal() * (max - min)
  }

  /** A whole number from `min` to `max`, both included. */
  geheel(min: number, max: number): number {
    return Math.floor(this.tussen(min, max + 1))
  }

  /** True in this share of the draws. */
  kans(aandeel: number): boolean {
    return this.getal() < aandeel
  }

  kies<T>(uit: readonly T[]): T {
    return uit[this.geheel(0, uit.length - 1)] as T
  }

  /** Around 0, bell-shaped enough: three draws added up, scaled to this standard deviation. */
  spreiding(standaardafwijking: number): number {
    return (this.getal() + this.getal() + this.getal() - 1.5) * 2 * standaardafwijking
  }

  /** All of them, in another order. */
  schud<T>(uit: readonly T[]): T[] {
    return uit
      .map((element) => ({ element, plek: this.getal() }))
      .sort((een, ander) => een.plek - ander.plek)
      .map(({ element }) => element)
  }

  /** A version 4 UUID. */
  uuid(): string {
    const hex = Array.from({ length: 32 }, (_, i) => {
      if (i === 12) return '4'
      return this.geheel(i === 16 ? 8 : 0, i === 16 ? 11 : 15).toString(16)
    }).join('')
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
}

/** FNV-1a, 32 bits: spreads seeds that look alike far apart. */
function hash(tekst: string): number {
  let stand = 0x811c9dc5
  for (const teken of tekst) stand = Math.imul(stand ^ (teken.codePointAt(0) ?? 0), 0x01000193)
  return stand
}
