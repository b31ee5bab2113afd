import type { Antwoord } from '~/contract/antwoorden'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import type { Waarden } from '~/domein/weging/Antwoord'
import { isGelijk, metWijziging, type Stand, standVan } from './stand'
import type { Uitbak, Wachtend } from './Uitbak'
import { voegSamen } from './voegSamen'

/** How sending goes: nothing to do, under way, no connection, or signed out meanwhile. */
export type Verzendtoestand = 'rust' | 'bezig' | 'geen-verbinding' | 'afgemeld'

/** One answer as the form shows it. */
export interface Antwoordbeeld {
  stand: Stand
  /** What the server has; null when nobody answered yet. */
  bewaard: Antwoord | null
  /** Somebody else changed the same thing: a person chooses between `stand` and `bewaard`. */
  conflict: boolean
  /** Why the server will not have our change, in Dutch; null when there is no such thing. */
  geweigerd: string | null
}

/** All answers of a weging together, for progress and outcome. */
export interface Boekbeeld {
  waarden: Waarden
  toelichtingen: Readonly<Record<string, string>>
  /** How many changes the server has not confirmed. */
  wachtend: number
  toestand: Verzendtoestand
  conflicten: readonly string[]
  geweigerd: readonly string[]
}

/** How long this tab leaves a change to the tab in which it was made, before it sends it itself. In milliseconds. */
const TABBLADRUST = 3_000

/**
 * The answers of one weging as this browser knows them: what the server has, with our own changes on top. A change shows
 * at once and waits in the {@link Uitbak} until the server confirms it; see `Verzender` for the sending.
 *
 * Made to be read by React: each picture stays the same object until something in it changes.
 */
export class Antwoordboek {
  readonly #bewaard = new Map<string, Antwoord>()
  readonly #wachtend = new Map<string, Wachtend>()
  readonly #conflicten = new Set<string>()
  readonly #geweigerd = new Map<string, string>()
  readonly #luisteraars = new Set<() => void>()
  readonly #beelden = new Map<string, Antwoordbeeld>()
  /** Until when a change rests, because its writer is still typing. */
  readonly #rust = new Map<string, number>()
  /** Changes that were not made in this page. */
  readonly #vanElders = new Set<string>()
  #boekbeeld: Boekbeeld | null = null
  #toestand: Verzendtoestand = 'rust'
  #nummer = 0

  /** The last change of the server that is in this book. */
  volgnummer = 0

  #teMelden = false

  /**
   * @param straks when to tell who listens; changes in between are told of once. In the page that is after the browser has
   *   drawn, so that a click never waits for what follows from it.
   */
  constructor(
    readonly uitbak: Uitbak,
    readonly straks: (werk: () => void) => void = (werk) => werk(),
  ) {
    for (const wachtend of uitbak.lees()) {
      this.#neemOver(wachtend)
      this.#vanElders.add(wachtend.vraagId)
    }
    uitbak.volg((vraagId) => this.#herlees(vraagId))
  }

  /** Calls back after every change, until the returned stop. */
  luister = (roep: () => void): (() => void) => {
    this.#luisteraars.add(roep)
    return () => this.#luisteraars.delete(roep)
  }

  antwoord(vraagId: string): Antwoordbeeld {
    const bekend = this.#beelden.get(vraagId)
    if (bekend) return bekend
    const bewaard = this.#bewaard.get(vraagId) ?? null
    const wachtend = this.#wachtend.get(vraagId)
    const beeld = {
      stand: wachtend
        ? metWijziging(bewaard ? standVan(bewaard) : wachtend.basis, wachtend.wijziging)
        : standVan(bewaard),
      bewaard,
      conflict: this.#conflicten.has(vraagId),
      geweigerd: this.#geweigerd.get(vraagId) ?? null,
    }
    this.#beelden.set(vraagId, beeld)
    return beeld
  }

  boek = (): Boekbeeld => {
    this.#boekbeeld ??= this.#maakBoekbeeld()
    return this.#boekbeeld
  }

  /**
   * Changes an answer. It shows at once and goes to the server after `rust` milliseconds without a further change.
   */
  wijzig(vraagId: string, wijziging: Antwoordwijziging, rust = 0): void {
    const eerder = this.#wachtend.get(vraagId)
    const bewaard = this.#bewaard.get(vraagId)
    this.#nummer += 1
    this.#zet({
      ...eerder,
      vraagId,
      wijziging: { ...eerder?.wijziging, ...wijziging },
      basis: eerder?.basis ?? standVan(bewaard),
      versie: eerder?.versie ?? bewaard?.versie ?? 0,
      nummer: this.#nummer,
    })
    this.#geweigerd.delete(vraagId)
    this.#vanElders.delete(vraagId)
    this.#rust.set(vraagId, Date.now() + rust)
    this.#meld(vraagId)
  }

  /** Takes in what the server has. Older news than what is known is passed over. */
  ontvang(antwoorden: readonly Antwoord[], volgnummer: number): void {
    const nieuw = antwoorden.filter((antwoord) => this.#neemAan(antwoord))
    this.volgnummer = Math.max(this.volgnummer, volgnummer)
    if (nieuw.length > 0) this.#meld(...nieuw.map(({ vraagId }) => vraagId))
  }

  /** Settles a conflict: ours goes on top of theirs, or theirs stays. */
  kies(vraagId: string, keuze: 'mijn' | 'hun'): void {
    const wachtend = this.#wachtend.get(vraagId)
    if (wachtend && keuze === 'mijn') this.#legOp(wachtend, wachtend.wijziging)
    else this.#laatGaan(vraagId)
    this.#conflicten.delete(vraagId)
    this.#meld(vraagId)
  }

  /** Gives up changes that the server will not have. */
  laatGeweigerdLos(): void {
    const vraagIds = [...this.#geweigerd.keys()]
    for (const vraagId of vraagIds) this.#laatGaan(vraagId)
    this.#meld(...vraagIds)
  }

  /** The first change that can be sent now, or null. */
  volgende(): Wachtend | null {
    const nu = Date.now()
    return this.#teVerzenden().find(({ vraagId }) => (this.#rust.get(vraagId) ?? 0) <= nu) ?? null
  }

  /** How long until a change that rests can be sent, in milliseconds; null when none rests. */
  wachttijd(): number | null {
    const tijden = this.#teVerzenden().map(({ vraagId }) => (this.#rust.get(vraagId) ?? 0) - Date.now())
    return tijden.length === 0 ? null : Math.max(0, Math.min(...tijden))
  }

  /** This change goes to the server now. Until its answer comes, nobody knows whether it arrived. */
  vertrekt(wachtend: Wachtend): void {
    const eerder = wachtend.verzonden ?? []
    const nu = metWijziging(wachtend.basis, wachtend.wijziging)
    if (!eerder.some((stand) => isGelijk(stand, nu))) this.#zet({ ...wachtend, verzonden: [...eerder, nu] })
  }

  /** The server saved what was sent. What was changed again meanwhile goes on waiting, on top of it. */
  bevestig(verzonden: Wachtend, antwoord: Antwoord): void {
    const wachtend = this.#wachtend.get(verzonden.vraagId)
    if (wachtend?.nummer === verzonden.nummer) this.#laatGaan(verzonden.vraagId)
    this.#neemAan(antwoord)
    // With nothing in between, our own change is all the news there is.
    if (antwoord.volgnummer === this.volgnummer + 1) this.volgnummer += 1
    this.#meld(verzonden.vraagId)
  }

  /** Somebody else was first: what stands there now is `huidig`. */
  bots(vraagId: string, huidig: Antwoord | null): void {
    const wachtend = this.#wachtend.get(vraagId)
    if (wachtend && (huidig?.versie ?? 0) < wachtend.versie) {
      // The server has less than we based ourselves on (a backup was put back): nothing to weigh, so begin from there.
      if (huidig) this.#bewaard.set(vraagId, huidig)
      else this.#bewaard.delete(vraagId)
      this.#legOp(wachtend, wachtend.wijziging)
    } else if (huidig) this.#neemAan(huidig)
    this.#meld(vraagId)
  }

  /** The server will not have this change; it stays here until its writer gives it up. */
  weiger(vraagId: string, reden: string): void {
    this.#geweigerd.set(vraagId, reden)
    this.#meld(vraagId)
  }

  zetToestand(toestand: Verzendtoestand): void {
    if (this.#toestand === toestand) return
    this.#toestand = toestand
    this.#meld()
  }

  /** @returns whether it is news. */
  #neemAan(antwoord: Antwoord): boolean {
    const { vraagId } = antwoord
    if ((this.#bewaard.get(vraagId)?.versie ?? 0) >= antwoord.versie) return false
    this.#bewaard.set(vraagId, antwoord)
    this.#weegAf(vraagId)
    return true
  }

  /** Lays what waits on top of what the server has by now, or sees that a person has to choose. */
  #weegAf(vraagId: string): void {
    const wachtend = this.#wachtend.get(vraagId)
    const bewaard = this.#bewaard.get(vraagId)
    if (!wachtend || !bewaard || bewaard.versie <= wachtend.versie) return
    const huidig = standVan(bewaard)
    // What we sent ourselves is no news; what was changed after that simply goes on top of it.
    const vanOns = wachtend.verzonden?.some((stand) => isGelijk(stand, huidig)) ?? false
    const samen = voegSamen(vanOns ? huidig : wachtend.basis, wachtend.wijziging, huidig)
    this.#conflicten.delete(vraagId)
    if (samen.soort === 'gelijk') this.#laatGaan(vraagId)
    else if (samen.soort === 'samen') this.#legOp(wachtend, samen.wijziging)
    else this.#conflicten.add(vraagId)
  }

  /** Bases a change of ours on what the server has now. */
  #legOp({ vraagId, nummer }: Wachtend, wijziging: Antwoordwijziging): void {
    const bewaard = this.#bewaard.get(vraagId)
    this.#zet({ vraagId, nummer, wijziging, basis: standVan(bewaard), versie: bewaard?.versie ?? 0 })
  }

  #zet(wachtend: Wachtend): void {
    this.#neemOver(wachtend)
    this.uitbak.bewaar(wachtend)
  }

  #neemOver(wachtend: Wachtend): void {
    this.#wachtend.set(wachtend.vraagId, wachtend)
    this.#nummer = Math.max(this.#nummer, wachtend.nummer)
  }

  #laatGaan(vraagId: string): void {
    this.#wachtend.delete(vraagId)
    this.#conflicten.delete(vraagId)
    this.#geweigerd.delete(vraagId)
    this.uitbak.verwijder(vraagId)
  }

  /**
   * Another tab of this browser changed what waits. What it added waits here too, and goes out from here only when that
   * tab does not get to it. What it let go is gone, but never a change that was made here.
   */
  #herlees(vraagId: string): void {
    const wachtend = this.uitbak.lees().find((regel) => regel.vraagId === vraagId)
    if (wachtend) {
      this.#neemOver(wachtend)
      this.#vanElders.add(vraagId)
      this.#geweigerd.delete(vraagId)
      this.#conflicten.delete(vraagId)
      this.#rust.set(vraagId, Date.now() + TABBLADRUST)
      this.#weegAf(vraagId)
    } else if (this.#vanElders.has(vraagId)) this.#laatGaan(vraagId)
    this.#meld(vraagId)
  }

  #teVerzenden(): Wachtend[] {
    return [...this.#wachtend.values()]
      .filter(({ vraagId }) => !this.#conflicten.has(vraagId) && !this.#geweigerd.has(vraagId))
      .sort((a, b) => a.nummer - b.nummer)
  }

  #maakBoekbeeld(): Boekbeeld {
    const vraagIds = [...new Set([...this.#bewaard.keys(), ...this.#wachtend.keys()])]
    const standen = vraagIds.map((id) => [id, this.antwoord(id).stand] as const)
    return {
      waarden: Object.fromEntries(
        standen.flatMap(([id, { waarde }]) => (waarde === null ? [] : [[id, waarde]])),
      ),
      toelichtingen: Object.fromEntries(
        standen.flatMap(([id, { toelichting }]) => (toelichting === '' ? [] : [[id, toelichting]])),
      ),
      wachtend: this.#wachtend.size,
      toestand: this.#toestand,
      conflicten: [...this.#conflicten],
      geweigerd: [...this.#geweigerd.keys()],
    }
  }

  #meld(...vraagIds: string[]): void {
    for (const vraagId of vraagIds) this.#beelden.delete(vraagId)
    this.#boekbeeld = null
    if (this.#teMelden) return
    this.#teMelden = true
    this.straks(() => {
      this.#teMelden = false
      for (const roep of this.#luisteraars) roep()
    })
  }
}
