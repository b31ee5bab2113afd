import { setTimeout as wait } from 'node:timers/promises'
import type { Deelname } from '~/contract/deelname'
import type { Handeling, Regievraag } from '~/contract/groepssessies'
import { alleScores } from '~/domein/weging/Antwoord'
import type { Phone, SessieRoom } from './SessieRoom'
import { call } from './sessieCall'

/** One vraag, from the first score until the next: many times faster than people are. In milliseconds. */
const SCORING = 6_000
const UNTIL_REVEAL = 2_000
const TALK = 9_000
const UNTIL_NEXT = 3_000
export const ROUND = SCORING + UNTIL_REVEAL + TALK + UNTIL_NEXT
/** How often a phone reads the whole, as its page does. In milliseconds. */
const LOOK_EVERY = 25_000
/** The share of the phones that loses its stream in each round, and for how long at the most, in milliseconds. */
const DROPPED = 0.05
const AWAY = 3_000

const upTo = (most: number) => wait(Math.random() * most)

/**
 * Leads a session through its next vragen until the time is up: everyone scores, the scores are revealed, the group talks and
 * agrees.
 *
 * @param slower how many times longer than {@link ROUND} a vraag takes
 */
export async function playSessie(room: SessieRoom, until: number, slower: number): Promise<void> {
  // Each begins at another moment, so that the sessions are not in step.
  await upTo(ROUND * slower)
  const stops = room.phones.map(({ follower }) => lookNowAndThen(() => follower.lookAgain()))
  const returns: Promise<void>[] = []
  while (performance.now() < until) {
    const vraag = room.toDo.shift()
    if (!vraag) break
    const dropped = room.phones.filter(() => Math.random() < DROPPED)
    returns.push(...dropped.map((phone) => leaveAndReturn(room, phone, slower)))
    await playVraag(room, vraag, slower)
  }
  for (const stop of stops) stop()
  await Promise.all(returns)
}

async function playVraag(room: SessieRoom, vraag: Regievraag, slower: number): Promise<void> {
  const { vraagId, antwoordVersie } = vraag
  await doeHandeling(room, { soort: 'ga-naar', vraagId, zonderAfspraak: false })
  room.vraagIsOn(vraagId)
  await Promise.all(
    room.phones.map(async (phone) => {
      await upTo(SCORING * slower)
      await score(room, phone, vraagId)
    }),
  )
  await wait(UNTIL_REVEAL * slower)
  room.revealIsSent()
  await doeHandeling(room, { soort: 'onthul', vraagId })
  await wait(TALK * slower)
  await doeHandeling(room, { soort: 'spreek-af', vraagId, waarde: 3, toelichting: '', antwoordVersie })
  await wait(UNTIL_NEXT * slower)
  room.checkVersions()
}

/** Does one act of the begeleider. */
export async function doeHandeling(room: SessieRoom, handeling: Handeling): Promise<void> {
  const { headers } = await call(`${room.url}/handelingen`, 'POST', room.begeleider.cookie, handeling, {
    'If-Match': `"${room.versie}"`,
  })
  room.versie = Number(/\d+/.exec(headers.etag ?? '')?.[0])
}

async function score(room: SessieRoom, { follower, given }: Phone, vraagId: string): Promise<void> {
  const waarde = alleScores[Math.floor(Math.random() * alleScores.length)] ?? 3
  room.scoreIsSent()
  await call(`${follower.url}/scores/${vraagId}`, 'PUT', follower.cookie, { waarde, ronde: 1 })
  given.set(vraagId, waarde)
}

/** A phone without a network for a while. What it reads when it is back must be all that happened meanwhile. */
async function leaveAndReturn(room: SessieRoom, { follower, given }: Phone, slower: number): Promise<void> {
  await upTo((ROUND - AWAY) * slower)
  follower.drop()
  await upTo(AWAY)
  await follower.open()
  const [known, own] = [room.versie, [...given]]
  const { moment, eigen } = (await follower.look()) as Deelname
  const shown = moment.spreidingen.at(-1)?.aantal
  const isRight =
    moment.versie >= known &&
    own.every(([vraagId, waarde]) => eigen[vraagId] === waarde) &&
    (moment.vraagstatus === 'open' || shown === room.phones.length)
  room.measured.reopened += 1
  if (!isRight) room.measured.wrong.push(`a phone read version ${moment.versie} after ${known}`)
}

/** Calls `look` every so often, from some moment on; gives what ends that. */
function lookNowAndThen(look: () => void): () => void {
  let timer = setTimeout(() => {
    look()
    timer = setInterval(look, LOOK_EVERY)
  }, Math.random() * LOOK_EVERY)
  return () => clearTimeout(timer)
}
