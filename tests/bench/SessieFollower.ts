import type { Moment, Tellinggebeurtenis } from '~/contract/sessie'
import type { SessieRoom } from './SessieRoom'
import { call, openStream } from './sessieCall'

/**
 * Somebody who follows a session: the begeleider, or a participant's phone. Does what the page in a browser does: it reads the
 * whole when the stream begins and when an event says that there is something else than the event itself tells.
 */
export class SessieFollower {
  isOpen = false
  /** Version of the moment that the stream told last, or that was read when it began; 0 until then. */
  versie = 0
  /** Of how many scores on the vraag that is on it has heard. */
  counted = 0
  #vraagId: string | null = null
  /** How many times its stream has begun. */
  #begun = 0
  #close = () => {}

  /** @param url what it reads; its stream is below that */
  constructor(
    readonly url: string,
    readonly cookie: string,
    readonly isPhone: boolean,
    readonly room: SessieRoom,
  ) {}

  /** Resolves when the stream has begun. */
  open(): Promise<void> {
    return new Promise((resolve) => {
      const hear = (kind: string, data: string) => {
        if (kind === 'moment') this.#hearMoment(readOnce(data) as Moment)
        else if (kind === 'telling') this.room.telling(this, readOnce(data) as Tellinggebeurtenis)
        else if (kind === 'regie') this.lookAgain()
        else if (kind === 'begin') {
          this.isOpen = true
          this.versie = 0
          this.#begun += 1
          this.room.began(this)
          resolve()
        }
      }
      this.#close = openStream(`${this.url}/gebeurtenissen`, this.cookie, hear, (why) => {
        this.room.measured.wrong.push(`a stream ended: ${why}`)
        this.drop()
        resolve()
      })
    })
  }

  drop(): void {
    this.isOpen = false
    this.#close()
    this.room.left(this)
  }

  /** Reads the whole. */
  async look(): Promise<unknown> {
    const [begin, begun] = [performance.now(), this.#begun]
    const { body } = await call(this.url, 'GET', this.cookie)
    this.room.measured.read.push(performance.now() - begin)
    const { moment } = body as { moment: Moment }
    // What was read before the stream began is no measure for what the stream should have told.
    if (this.versie === 0 && begun === this.#begun) this.versie = moment.versie
    return body
  }

  lookAgain(): void {
    this.look().catch((error: Error) => this.room.measured.wrong.push(error.message))
  }

  #hearMoment(moment: Moment): void {
    this.versie = Math.max(this.versie, moment.versie)
    this.room.moment(this, moment)
    if (this.isPhone && this.#vraagId !== null && this.#vraagId !== moment.vraagId) this.lookAgain()
    this.#vraagId = moment.vraagId
  }
}

let lastText = ''
let lastValue: unknown

/** Everyone in a session gets the same text, one after the other: it is read once. */
function readOnce(text: string): unknown {
  if (text !== lastText) {
    lastText = text
    lastValue = JSON.parse(text)
  }
  return lastValue
}
