import type { Antwoord } from '~/contract/antwoorden'
import { ApiFout, GeenVerbinding } from '../../api/roepAan'
import type { Antwoordboek } from './Antwoordboek'
import type { Wachtend } from './Uitbak'

/** Pauses between attempts without a connection, in milliseconds; the last one repeats. */
const PAUZES = [1_000, 2_000, 4_000, 8_000, 15_000]

/**
 * Sends what waits in an {@link Antwoordboek}, one change at a time and in order. Without a connection it tries again by
 * itself, sooner when the browser says that the network is back or the page is looked at.
 */
export class Verzender {
  #bezig = false
  #mislukt = 0
  /** Before this moment there is no next attempt, however much is changed meanwhile. */
  #nietVoor = 0
  #stil = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly boek: Antwoordboek,
    readonly zend: (wachtend: Wachtend) => Promise<Antwoord>,
  ) {
    boek.luister(() => this.#plan())
    window.addEventListener('online', () => {
      if (!this.#stil) this.wek()
    })
    document.addEventListener('visibilitychange', () => {
      if (!this.#stil && document.visibilityState === 'visible') this.wek()
    })
  }

  /** Tries at once, whatever failed before. */
  wek(): void {
    this.#stil = false
    this.#mislukt = 0
    this.#nietVoor = 0
    void this.#verzend()
  }

  /** Sends nothing more until it is woken: somebody else is signed in, in whose name this must not go out. */
  legStil(): void {
    this.#stil = true
    clearTimeout(this.#timer)
    this.boek.zetToestand('afgemeld')
  }

  /** Plans the next attempt: when the first change has rested, or after the pause that a failure asks for. */
  #plan(): void {
    if (this.#bezig) return
    clearTimeout(this.#timer)
    const wachttijd = this.boek.wachttijd()
    if (wachttijd === null || this.boek.boek().toestand === 'afgemeld') return
    const pauze = this.#nietVoor - Date.now()
    this.#timer = setTimeout(() => void this.#verzend(), Math.max(wachttijd, pauze))
  }

  async #verzend(): Promise<void> {
    if (this.#bezig) return
    this.#bezig = true
    let gaatDoor = !this.#stil
    for (let wachtend = this.boek.volgende(); wachtend && gaatDoor; wachtend = this.boek.volgende()) {
      if (this.#mislukt === 0) this.boek.zetToestand('bezig')
      gaatDoor = (await this.#verzendEen(wachtend)) && !this.#stil
    }
    if (gaatDoor) this.boek.zetToestand('rust')
    this.#bezig = false
    this.#plan()
  }

  /** @returns whether the next one can be tried. */
  async #verzendEen(wachtend: Wachtend): Promise<boolean> {
    try {
      this.boek.vertrekt(wachtend)
      this.boek.bevestig(wachtend, await this.zend(wachtend))
    } catch (fout) {
      if (!(fout instanceof ApiFout) || fout.status >= 500) {
        if (!(fout instanceof ApiFout || fout instanceof GeenVerbinding)) throw fout
        this.#nietVoor = Date.now() + (PAUZES[Math.min(this.#mislukt, PAUZES.length - 1)] ?? 0)
        this.#mislukt += 1
        this.boek.zetToestand('geen-verbinding')
        return false
      }
      if (fout.status === 401) {
        this.boek.zetToestand('afgemeld')
        return false
      }
      if (fout.status === 412) this.boek.bots(wachtend.vraagId, fout.probleem.huidig as Antwoord | null)
      else this.boek.weiger(wachtend.vraagId, fout.message)
    }
    this.#mislukt = 0
    this.#nietVoor = 0
    return true
  }
}
