import type { Moment, Tellinggebeurtenis } from '~/contract/sessie'
import type { Omroep } from '../live/Omroep'
import { gebeurtenis, HARTSLAG } from '../live/stroomVan'

/** How often the count of who is here is looked at again: somebody who leaves sends no message. In milliseconds. */
const HERTEL = 10_000

/** Somebody who follows a session from this instance of the app. */
export interface Bezoeker {
  /** Takes one event, written out as server-sent events are. */
  zend(gebeurtenis: string): void
  /** Told apart from the others: they look again at what only the begeleider sees. */
  begeleider: boolean
}

interface Zaal {
  bezoekers: Set<Bezoeker>
  /** What was sent last, without what changes by itself. */
  inhoud: string
  telling: string
  aanwezig: number
  bezig: boolean
  opnieuw: boolean
  verlaat: () => void
}

/**
 * The rooms of this instance: for each session that somebody follows here, what is new is read once and sent to all of them.
 * It is the change (a count, or the moment that all share), never one person's state; who missed one reads the whole. Nothing
 * here is known only to this instance: after a restart the rooms fill again by themselves.
 */
export class Zalen {
  readonly #zalen = new Map<string, Zaal>()

  /** @param lees the moment of a session as it is now; null when it is there no longer */
  constructor(
    readonly omroep: Omroep,
    readonly lees: (sessieId: string) => Promise<Moment>,
    readonly log: (line: string) => void,
  ) {}

  eindig(): void {
    for (const zaal of this.#zalen.values()) zaal.verlaat()
    this.#zalen.clear()
  }

  /** Follows a session until the returned leave. */
  betreed(sessieId: string, bezoeker: Bezoeker): () => void {
    const zaal = this.#zalen.get(sessieId) ?? this.#open(sessieId)
    zaal.bezoekers.add(bezoeker)
    return () => {
      zaal.bezoekers.delete(bezoeker)
      if (zaal.bezoekers.size > 0 || this.#zalen.get(sessieId) !== zaal) return
      zaal.verlaat()
      this.#zalen.delete(sessieId)
    }
  }

  #open(sessieId: string): Zaal {
    const kijk = () => void this.#kijk(sessieId)
    const stopLuisteren = this.omroep.luister(sessieId, kijk)
    // Each room has its own: all at the same moment would keep whoever just revealed waiting.
    const herteller = setInterval(kijk, HERTEL)
    const hart = setInterval(() => klop(zaal), HARTSLAG)
    const zaal: Zaal = {
      bezoekers: new Set(),
      inhoud: '',
      telling: '',
      aanwezig: 0,
      bezig: false,
      opnieuw: false,
      verlaat: () => {
        stopLuisteren()
        clearInterval(herteller)
        clearInterval(hart)
      },
    }
    this.#zalen.set(sessieId, zaal)
    return zaal
  }

  /** Reads what is new. What comes in meanwhile is read in one go after it: a room never falls behind. */
  async #kijk(sessieId: string): Promise<void> {
    const zaal = this.#zalen.get(sessieId)
    if (!zaal) return
    if (zaal.bezig) {
      zaal.opnieuw = true
      return
    }
    zaal.bezig = true
    try {
      do {
        zaal.opnieuw = false
        this.#meld(zaal, await this.lees(sessieId))
      } while (zaal.opnieuw)
    } catch (error) {
      this.log(`Groepssessie niet bijgewerkt: ${(error as Error).message}`)
    } finally {
      zaal.bezig = false
    }
  }

  #meld(zaal: Zaal, moment: Moment): void {
    const { telling, klok, ...inhoud } = moment
    const nieuweInhoud = JSON.stringify(inhoud)
    const nieuweTelling = JSON.stringify({ ...telling, versie: moment.versie } satisfies Tellinggebeurtenis)
    if (nieuweInhoud !== zaal.inhoud) {
      const bericht = gebeurtenis('moment', JSON.stringify(moment))
      const regie = gebeurtenis('regie')
      for (const { zend, begeleider } of zaal.bezoekers) zend(begeleider ? bericht + regie : bericht)
    } else if (nieuweTelling !== zaal.telling) {
      const bericht = gebeurtenis('telling', nieuweTelling)
      // Who came or left also changes the seats, which only the begeleider sees.
      const regie = telling.aanwezig === zaal.aanwezig ? '' : gebeurtenis('regie')
      for (const { zend, begeleider } of zaal.bezoekers) zend(begeleider ? bericht + regie : bericht)
    }
    zaal.inhoud = nieuweInhoud
    zaal.telling = nieuweTelling
    zaal.aanwezig = telling.aanwezig
  }
}

function klop({ bezoekers }: Zaal): void {
  const bericht = gebeurtenis('hartslag')
  for (const { zend } of bezoekers) zend(bericht)
}
