import { setTimeout as wait } from 'node:timers/promises'
import type { Product } from './product'
import { SessieMeasured } from './SessieMeasured'
import type { SessieRoom } from './SessieRoom'
import { openBareRooms } from './sessieBare'
import { loadDuring, memoryOf } from './sessieProcess'
import { reportSessies } from './sessieReport'
import { playSessie, ROUND } from './sessieScript'
import { fillSessie, openSessies } from './sessieSetup'

const SEATS = 20
/** Every team is asked this many vragen at least: a longer run goes slower. */
const MOST_VRAGEN = 70
/** Both sides take turns, so that whatever else the machine does falls on both. */
const TURNS = 2
/** How long a turn of the bare side lasts at most, in milliseconds. */
const BARE_TURN = 20_000
/** What was sent last comes within this time, or is lost. In milliseconds. */
const GRACE = 11_000

/**
 * Group sessions on one instance of the app with everyone in them: phones and begeleiders that score, reveal, agree, go on,
 * drop out and come back. How soon all of them hear of it, against the least that could tell them; whether anything gets lost;
 * and what it costs.
 */
export async function measureSessies(product: Product, minutes = 1, sessions = 100): Promise<void> {
  const turn = (minutes * 60_000) / TURNS
  const slower = Math.max(1, (TURNS * turn) / ROUND / MOST_VRAGEN)
  const [ours, bare] = [new SessieMeasured(), new SessieMeasured()]
  const empty = await openSessies(product, sessions, TURNS * Math.ceil(turn / ROUND / slower))
  const memory = [memoryOf(product.pid)]
  const rooms: SessieRoom[] = []
  for (const sessie of empty) rooms.push(await fillSessie(product, sessie, SEATS, ours))
  await wait(GRACE)
  memory.push(memoryOf(product.pid))
  const loads = []
  for (let i = 0; i < TURNS; i += 1) {
    loads.push(await loadDuring(product.pid, () => play(rooms, turn, slower)))
    await wait(GRACE)
    const other = await openBareRooms(rooms, bare)
    await play(other.rooms, Math.min(turn, BARE_TURN), slower)
    await other.stop()
  }
  memory.push(memoryOf(product.pid))
  reportSessies({ minutes, seats: SEATS, rooms, ours, bare, memory, loads })
  for (const room of rooms) room.close()
}

async function play(rooms: readonly SessieRoom[], during: number, slower: number): Promise<void> {
  const until = performance.now() + during
  const playOne = (room: SessieRoom) =>
    playSessie(room, until, slower).catch((error: Error) => room.measured.wrong.push(error.message))
  await Promise.all(rooms.map(playOne))
}
