import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Ticks of /proc in a second: what Linux tells programs, whatever its kernel counts in. */
const TICKS = 100

/** The memory that a process has in use, in kB; NaN where there is no /proc. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? Number.NaN)
}

/** How busy the app and we ourselves were. */
export interface Load {
  /** The share of one processor that the app used. */
  app: number
  /** The share that we used. */
  own: number
  /** How late our own timers were, p99 in milliseconds: so much of what is measured is our own doing. */
  late: number
}

export async function loadDuring(pid: number, work: () => Promise<void>): Promise<Load> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const own = process.cpuUsage()
  const [begin, app] = [performance.now(), processorTimeOf(pid)]
  delay.enable()
  await work()
  delay.disable()
  const seconds = (performance.now() - begin) / 1000
  const { user, system } = process.cpuUsage(own)
  return {
    app: (processorTimeOf(pid) - app) / seconds,
    own: (user + system) / 1e6 / seconds,
    late: delay.percentile(99) / 1e6,
  }
}

/** The processor time that a process has used, in seconds; NaN where there is no /proc. */
function processorTimeOf(pid: number): number {
  // The name of the program, in parentheses, may hold spaces: count from behind it.
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
