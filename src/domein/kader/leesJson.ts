/** A text that is no JSON: where it goes wrong, counted from 1 as editors do, and what is wrong there, in Dutch. */
export class Jsonfout extends Error {
  override name = 'Jsonfout'
  constructor(
    readonly regel: number,
    readonly kolom: number,
    readonly melding: string,
  ) {
    super(`Regel ${regel}, kolom ${kolom}: ${melding}`)
  }
}

/** Deeper than any file of ours, and far from what a program can no longer follow. */
const MAXIMUM_DIEPTE = 100

const tekstVorm = /"(?:[^"\\]|\\[\s\S])*"/y
const woordVorm = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * Reads JSON (RFC 8259) as `JSON.parse` does, and tells what that keeps to itself: the line and column of a fault, and
 * which names stand twice in one object, of which only the last would count.
 *
 * @returns the value, and the paths of the double names (`secties.2.titel`)
 * @throws {Jsonfout}
 */
export function leesJson(tekst: string): { waarde: unknown; dubbel: string[] } {
  return new Lezer(tekst).lees()
}

class Lezer {
  #i = 0
  readonly #dubbel = new Set<string>()

  constructor(readonly tekst: string) {}

  lees() {
    const waarde = this.#waarde([])
    this.#witruimte()
    if (this.#i < this.tekst.length) throw this.#fout('hierna hoort niets meer te staan')
    return { waarde, dubbel: [...this.#dubbel] }
  }

  #waarde(pad: readonly (string | number)[]): unknown {
    this.#witruimte()
    if (pad.length > MAXIMUM_DIEPTE) throw this.#fout('dit zit te diep in elkaar')
    const teken = this.tekst.charAt(this.#i)
    if (teken === '{') return this.#object(pad)
    if (teken === '[') return this.#lijst(pad)
    if (teken === '"') return this.#tekst()
    const woord = this.#neem(woordVorm)
    if (woord === null) throw this.#fout('hier hoort een waarde: een tekst, getal, lijst, object of null')
    return JSON.parse(woord)
  }

  #object(pad: readonly (string | number)[]): unknown {
    const velden = new Map<string, unknown>()
    this.#reeks('}', () => {
      if (this.tekst.charAt(this.#i) !== '"') throw this.#fout('hier hoort een naam tussen aanhalingstekens')
      const naam = this.#tekst()
      if (velden.has(naam)) this.#dubbel.add([...pad, naam].join('.'))
      this.#witruimte()
      if (this.tekst.charAt(this.#i) !== ':') throw this.#fout('hier hoort een dubbele punt')
      this.#i += 1
      velden.set(naam, this.#waarde([...pad, naam]))
    })
    return Object.fromEntries(velden)
  }

  #lijst(pad: readonly (string | number)[]): unknown {
    const delen: unknown[] = []
    this.#reeks(']', () => delen.push(this.#waarde([...pad, delen.length])))
    return delen
  }

  /** What stands between brackets, with commas between. */
  #reeks(slot: string, leesDeel: () => void): void {
    this.#i += 1
    this.#witruimte()
    if (this.tekst.charAt(this.#i) === slot) {
      this.#i += 1
      return
    }
    for (;;) {
      leesDeel()
      this.#witruimte()
      const teken = this.tekst.charAt(this.#i)
      if (teken !== ',' && teken !== slot) throw this.#fout(`hier hoort een komma of ${slot}`)
      this.#i += 1
      if (teken === slot) return
      this.#witruimte()
      if (this.tekst.charAt(this.#i) === slot) throw this.#fout('de komma hiervoor is er een te veel')
    }
  }

  #tekst(): string {
    const begin = this.#i
    const geschreven = this.#neem(tekstVorm)
    if (geschreven === null) throw this.#fout('deze tekst heeft geen aanhalingsteken aan het eind')
    try {
      return JSON.parse(geschreven)
    } catch {
      this.#i = begin
      throw this.#fout('in deze tekst staat een nieuwe regel, tab of \\ die er niet mag staan')
    }
  }

  #neem(vorm: RegExp): string | null {
    vorm.lastIndex = this.#i
    const [gevonden] = vorm.exec(this.tekst) ?? []
    if (!gevonden) return null
    this.#i += gevonden.length
    return gevonden
  }

  #witruimte(): void {
    while (' \t\n\r'.includes(this.tekst.charAt(this.#i)) && this.#i < this.tekst.length) this.#i += 1
  }

  #fout(melding: string): Jsonfout {
    const ervoor = this.tekst.slice(0, this.#i).split(/\r\n|\r|\n/)
    const ten = this.#i >= this.tekst.length ? 'het bestand houdt hier op: ' : ''
    return new Jsonfout(ervoor.length, (ervoor.at(-1)?.length ?? 0) + 1, ten + melding)
  }
}
