import type { Waarde } from '~/domein/weging/Antwoord'
import { ApiFout } from '../../api/roepAan'
import type { ScorebakOpslag, Scorekeuze } from './ScorebakOpslag'

type Ronde = Scorekeuze['ronde']
type Plek = Pick<Scorekeuze, 'vraagId' | 'ronde'>

export interface Scorebeeld {
  /** What waits to be sent, first chosen first. */
  wachtend: readonly Scorekeuze[]
  toestand: 'rust' | 'bezig' | 'geen-verbinding' | 'gestopt'
  /** The last score that the server did not take, and why in its own words; until something is chosen again. */
  geweigerd: (Plek & { reden: string }) | null
}

/** Pauses between attempts without a connection, in milliseconds; the last one repeats. */
const PAUZES = [1_000, 2_000, 4_000, 5_000]

/**
 * The scores of one seat that are on their way. Sends them one at a time and in order, and tries again by itself when the
 * connection is gone: sooner when the browser says that the network is back, or when the page is looked at.
 *
 * The latest choice of a round on a vraag replaces the one before. A score that the server refuses (the begeleider had
 * shown the scores already) is dropped, with the reason kept to be told.
 */
export class Scorebak {
  #beeld: Scorebeeld
  #nummer: number
  #bezig = false
  #mislukt = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #luisteraars = new Set<() => void>()

  constructor(
    readonly opslag: ScorebakOpslag,
    readonly zend: (keuze: Scorekeuze) => Promise<void>,
  ) {
    const wachtend = opslag.lees()
    this.#beeld = { wachtend, toestand: 'rust', geweigerd: null }
    this.#nummer = wachtend.at(-1)?.nummer ?? 0
    const misschien = () => {
      if (this.#beeld.toestand !== 'gestopt' && document.visibilityState === 'visible') this.wek()
    }
    window.addEventListener('online', misschien)
    document.addEventListener('visibilitychange', misschien)
  }

  readonly beeld = (): Scorebeeld => this.#beeld

  readonly luister = (roep: () => void): (() => void) => {
    this.#luisteraars.add(roep)
    return () => this.#luisteraars.delete(roep)
  }

  kies(vraagId: string, ronde: Ronde, waarde: Waarde): void {
    this.#nummer += 1
    const keuze = { vraagId, ronde, waarde, nummer: this.#nummer }
    this.opslag.bewaar(keuze)
    this.#zet({ wachtend: [...this.#zonder(keuze), keuze], geweigerd: null })
    void this.#verzend()
  }

  /** What waits to be sent for this round on this vraag, or null. */
  wachtendVoor(vraagId: string, ronde: Ronde): Waarde | null {
    return this.#beeld.wachtend.find(opPlek({ vraagId, ronde }))?.waarde ?? null
  }

  /** Tries what waits at once, whatever failed before: the server answers again, or knows this seat again. */
  wek(): void {
    if (this.#beeld.wachtend.length === 0) return
    this.#mislukt = 0
    void this.#verzend()
  }

  /** Throws away what waits: the seat is given up, or the session closed. */
  readonly leeg = (): void => {
    clearTimeout(this.#timer)
    this.opslag.leeg()
    this.#zet({ wachtend: [], toestand: 'gestopt', geweigerd: null })
  }

  async #verzend(): Promise<void> {
    if (this.#bezig) return
    this.#bezig = true
    clearTimeout(this.#timer)
    let gaatDoor = true
    for (let keuze = this.#beeld.wachtend[0]; keuze && gaatDoor; keuze = this.#beeld.wachtend[0]) {
      if (this.#mislukt === 0) this.#zet({ toestand: 'bezig' })
      gaatDoor = await this.#verzendEen(keuze)
    }
    if (gaatDoor && this.#beeld.toestand !== 'gestopt') this.#zet({ toestand: 'rust' })
    this.#bezig = false
  }

  /** @returns whether the next one can be tried. */
  async #verzendEen(keuze: Scorekeuze): Promise<boolean> {
    try {
      await this.zend(keuze)
    } catch (fout) {
      if (!(fout instanceof ApiFout) || fout.status === 429 || fout.status >= 500) {
        this.#timer = setTimeout(
          () => void this.#verzend(),
          PAUZES[Math.min(this.#mislukt, PAUZES.length - 1)],
        )
        this.#mislukt += 1
        this.#zet({ toestand: 'geen-verbinding' })
        return false
      }
      if (fout.status === 401) {
        this.#zet({ toestand: 'gestopt' })
        return false
      }
      if (fout.status === 410) {
        this.leeg()
        return false
      }
      const { vraagId, ronde } = keuze
      this.#zet({ geweigerd: { vraagId, ronde, reden: fout.message } })
    }
    this.#mislukt = 0
    this.#klaar(keuze)
    return true
  }

  /** Takes one off what waits, unless it was chosen anew meanwhile. */
  #klaar(keuze: Scorekeuze): void {
    const nu = this.#beeld.wachtend.find(opPlek(keuze))
    if (nu?.nummer !== keuze.nummer) return
    this.opslag.verwijder(keuze)
    this.#zet({ wachtend: this.#zonder(keuze) })
  }

  #zonder(plek: Plek): Scorekeuze[] {
    const hier = opPlek(plek)
    return this.#beeld.wachtend.filter((keuze) => !hier(keuze))
  }

  #zet(deel: Partial<Scorebeeld>): void {
    this.#beeld = { ...this.#beeld, ...deel }
    for (const roep of this.#luisteraars) roep()
  }
}

function opPlek({ vraagId, ronde }: Plek): (keuze: Plek) => boolean {
  return (keuze) => keuze.vraagId === vraagId && keuze.ronde === ronde
}
