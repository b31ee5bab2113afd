import { setTimeout as wait } from 'node:timers/promises'
import type { Deelname } from '~/contract/deelname'
import type { Handeling, Regie } from '~/contract/groepssessies'
import type { Score } from '~/domein/weging/Antwoord'
import { call } from './sessieCall'
import type { Phone, SessieRoom } from './SessieRoom'

/** A vraag, from the first score to the next vraag, many times faster than people are. In milliseconds. */
const SCORING = 5_000
const BEFORE_REVEAL = 1_000
const TALK = 3_000
const BEFORE_NEXT = 1_000
export const ROUND = SCORING + BEFORE_REVEAL + TALK + BEFORE_NEXT
/** How often a phone reads the whole, as the page does. */
const LOOK_EVERY = 25_000
/** The share of the phones that loses its stream for a while in each round, and how long that is at most. */
const DROPPED = 0.05
const AWAY = 3_000

/**
 * Leads a session through its vragen until the time is up: everyone scores, the begeleider reveals, the group talks, a score is
 * agreed on, the next vraag comes.
 *
 * @param slower how many times slower than a round of {@link ROUND}
 */
export async function playSession(room: SessieRoom, until: number, slower: number): Promise<void> {
  // Each begins at another moment, so that the sessions are not in step.
  await wait(Math.random() * ROUND * slower)
  const looks = room.phones.map((phone) => keepLooking(phone, until))
  const act = (handeling: Handeling) => actIn(room, handeling)
  const regie = (await room.begeleider.look()) as Regie
  let versie = regie.moment.versie
  if (regie.moment.status === 'voorbereiding') versie = await act({ soort: 'begin' }, versie)
  for (const [i, { vraagId, antwoordVersie }] of regie.vragen.entries()) {
    if (performance.now() > until) break
  }
  await Promise.all(looks)
}
