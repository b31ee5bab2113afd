import { quantile, report, short } from './figures'
import type { SessieMeasured } from './SessieMeasured'
import type { SessieRoom } from './SessieRoom'
import type { Load } from './sessieProcess'

interface Outcome {
  minutes: number
  seats: number
  rooms: readonly SessieRoom[]
  ours: SessieMeasured
  bare: SessieMeasured
  /** Of the app in kB: before anybody joined, with everyone in, at the end. */
  memory: readonly number[]
  /** For each turn. */
  loads: readonly Load[]
}

export function reportSessies({ minutes, seats, rooms, ours, bare, memory, loads }: Outcome): void {
  const size = `${rooms.length} sessions of ${seats} on one instance`
  report(`Telling everyone, ${size}, ${short(minutes)} min (aim: both p99 at most 250 ms)`, [
    ['score -> counter with everyone', times(ours.counter)],
    ['  bare node:http, same bytes', times(bare.counter)],
    ['reveal -> everyone has it', times(ours.reveal)],
    ['  bare node:http, same bytes', times(bare.reveal)],
    ['  ratio of p99', `${short(quantile(ours.reveal, 0.99) / quantile(bare.reveal, 0.99))}x`],
    ['reading the whole', times(ours.read)],
  ])
  const received = ours.reveal.length
  report('What got lost (aim: nothing)', [
    ['reveals x phones', `${ours.expected} expected, ${received} received, ${ours.expected - received} lost`],
    ['scores that not everyone heard of', String(ours.unheard)],
    ['streams dropped and opened again', String(ours.reopened)],
    ['streams behind on their session', `${ours.behind}, in ${ours.checked} times of looking`],
    ['not as it should be', ours.wrong.length === 0 ? 'nothing' : [...new Set(ours.wrong)].join('; ')],
  ])
  const [before = 0, full = 0, end = 0] = memory
  const most = (of: (load: Load) => number) => Math.max(...loads.map(of))
  report(`What it costs, ${size}`, [
    [
      'memory of the app before, with all, at the end',
      memory.map((kB) => `${short(kB / 1000)} MB`).join(', '),
    ],
    ['  for each participant, with all', `${short((full - before) / rooms.length / seats)} kB`],
    ['  for each participant, at the end', `${short((end - before) / rooms.length / seats)} kB`],
    ['of one processor, the app', `${short(most(({ app }) => app) * 100)} %`],
    [
      'of one processor, who measures',
      `${short(most(({ own }) => own) * 100)} %, timers late by p99 ${short(most(({ late }) => late))} ms`,
    ],
  ])
}

function times(values: readonly number[]): string {
  const at = (share: number) => short(quantile(values, share))
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, max ${at(1)} ms (${values.length})`
}
