import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Why a server did not start: what it printed before its log was open, and what it logged since `begin`.
 *
 * @returns all of it, and the one line that tells most
 */
export async function readStartFailure(
  pgdata: string,
  printed: string,
  begin: Date,
): Promise<{ text: string; reason: string }> {
  const lines = [...printed.split('\n'), ...(await logSince(pgdata, begin))].filter(Boolean)
  const worst = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'zonder melding'
  return { text: lines.join('\n'), reason: worst.replace(/^.*?(?:FATAL|PANIC|LOG): +/, '') }
}

async function logSince(pgdata: string, begin: Date): Promise<string[]> {
  const current = await readFile(join(pgdata, 'current_logfiles'), 'utf8').catch(() => '')
  const file = current.match(/^stderr (.+)$/m)?.[1]
  const log = file ? await readFile(join(pgdata, file), 'utf8').catch(() => '') : ''
  const time = begin.toISOString().replace('T', ' ').slice(0, 23) // as log_line_prefix writes it
  return log.split('\n').filter((line) => line.slice(0, 23) >= time)
}
