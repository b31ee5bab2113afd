import type { Regievraag } from '~/contract/groepssessies'
import type { Moment, Tellinggebeurtenis } from '~/contract/sessie'
import type { Score } from '~/domein/weging/Antwoord'
import { SessieFollower } from './SessieFollower'
import type { SessieMeasured } from './SessieMeasured'

export interface Phone {
  follower: SessieFollower
  /** What its owner scored, once the server took it. */
  given: Map<string, Score>
}

/** Those who follow one session, and how long it takes until they hear what one of them sent. */
export class SessieRoom {
  readonly begeleider: SessieFollower
  readonly phones: Phone[]
  /** Version of the session, as the begeleider's last act was answered. */
  versie = 0
  #vraagId = ''
  #vraagSinds = 0
  /** The scores on this vraag: when each was sent, and how many followers have not heard of it. */
  #scores: { at: number; waiting: number }[] = []
  #reveal = { at: 0, vraagId: '', waiting: new Set<SessieFollower>() }

  /**
   * @param url of the session in the API
   * @param session the cookie of its begeleider
   * @param cookies of those who take part
   * @param toDo the vragen that are still to come
   */
  constructor(
    readonly url: string,
    session: string,
    cookies: readonly string[],
    readonly toDo: Regievraag[],
    readonly measured: SessieMeasured,
  ) {
    this.begeleider = new SessieFollower(url, session, false, this)
    this.phones = cookies.map((cookie) => ({
      follower: new SessieFollower(`${url}/deelname`, cookie, true, this),
      given: new Map(),
    }))
  }

  async open(): Promise<void> {
    await Promise.all(this.followers().map((follower) => follower.open()))
  }

  close(): void {
    for (const follower of this.followers()) follower.drop()
  }

  followers(): SessieFollower[] {
    return [this.begeleider, ...this.phones.map(({ follower }) => follower)]
  }

  vraagIsOn(vraagId: string): void {
    this.measured.unheard += this.#scores.filter(({ waiting }) => waiting > 0).length
    this.#vraagId = vraagId
    this.#vraagSinds = this.versie
    this.#scores = []
    for (const follower of this.followers()) follower.counted = 0
  }

  /** Some time after the last act: whoever has not heard of it never will. */
  checkVersions(): void {
    const heard = this.followers().flatMap(({ isOpen, versie }) => (isOpen && versie > 0 ? [versie] : []))
    this.measured.checked += heard.length
    this.measured.behind += heard.filter((versie) => versie !== this.versie).length
  }

  scoreIsSent(): void {
    const waiting = this.followers().filter(({ isOpen }) => isOpen).length
    this.#scores.push({ at: performance.now(), waiting })
  }

  revealIsSent(): void {
    const open = this.phones.map(({ follower }) => follower).filter(({ isOpen }) => isOpen)
    this.measured.expected += open.length
    this.#reveal = { at: performance.now(), vraagId: this.#vraagId, waiting: new Set(open) }
  }

  /** Its stream is open: whatever is sent from now on it must hear. */
  began(follower: SessieFollower): void {
    follower.counted = this.#scores.length
    follower.lookAgain()
  }

  left(follower: SessieFollower): void {
    this.#count(follower, this.#scores.length, () => {})
    if (this.#reveal.waiting.delete(follower)) this.measured.expected -= 1
  }

  telling(follower: SessieFollower, { gekozen, versie }: Tellinggebeurtenis): void {
    if (versie >= this.#vraagSinds) this.#hasHeard(follower, gekozen)
  }

  moment(follower: SessieFollower, { vraagId, vraagstatus, telling }: Moment): void {
    if (vraagId !== this.#vraagId) return
    this.#hasHeard(follower, telling.gekozen)
    const { at, waiting } = this.#reveal
    if (vraagstatus === 'onthuld' && vraagId === this.#reveal.vraagId && waiting.delete(follower)) {
      this.measured.reveal.push(performance.now() - at)
    }
  }

  #hasHeard(follower: SessieFollower, scores: number): void {
    const now = performance.now()
    this.#count(follower, scores, (at) => this.measured.counter.push(now - at))
  }

  #count(follower: SessieFollower, scores: number, last: (at: number) => void): void {
    for (const score of this.#scores.slice(follower.counted, scores)) {
      score.waiting -= 1
      if (score.waiting === 0) last(score.at)
    }
    follower.counted = Math.max(follower.counted, scores)
  }
}
