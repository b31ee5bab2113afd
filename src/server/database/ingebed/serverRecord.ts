import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../../StartError'

/** What the app must remember of its server: `server.json` in DATA_DIR, readable by the app's account only. */
export type ServerRecord = {
  /** Names the folder elsewhere that holds the data, where DATA_DIR cannot. */
  id: string
  /** The folder that holds the data (`postgres/`): an absolute path, or `.` for DATA_DIR itself. */
  home: string
  /** Password of the superuser. */
  password: string
  /** The loopback port that the app listens on for as long as it uses the folder. */
  claimPort: number
  /** Whether there has been data: from then on its absence is a fault, not a first start. */
  initialised: boolean
}

/**
 * Outside what systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere), so that the same number
 * is free at the next start.
 */
export const randomClaimPort = () => randomInt(20_000, 32_000)

export function newRecord(): ServerRecord {
  return {
    id: randomUUID(),
    home: '.',
    password: randomBytes(24).toString('hex'),
    claimPort: randomClaimPort(),
    initialised: false,
  }
}

/**
 * @returns undefined where there is no record yet
 * @throws StartError when the file is damaged
 */
export async function readRecord(dataDir: string): Promise<ServerRecord | undefined> {
  const path = recordPath(dataDir)
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') {
      return undefined
    }
    throw error
  })
  if (text === undefined) {
    return undefined
  }
  try {
    const record: unknown = JSON.parse(text)
    if (isRecord(record)) {
      return record
    }
  } catch {
    // the same sentence
  }
  throw new StartError(`Het bestand ${path} is beschadigd. Zet het terug uit een reservekopie.`)
}

/** Writes the first record. When another process was first, nothing is written and its record is the answer. */
export async function createRecord(dataDir: string, record: ServerRecord): Promise<ServerRecord> {
  const draft = await writeDraft(dataDir, record)
  try {
    await link(draft, recordPath(dataDir)) // Fails when the name is taken, and never shows half a file.
  } catch (error) {
    const other = await readRecord(dataDir)
    if (!other) {
      throw error
    }
    return other
  } finally {
    await rm(draft)
  }
  return record
}

export async function replaceRecord(dataDir: string, record: ServerRecord): Promise<void> {
  await rename(await writeDraft(dataDir, record), recordPath(dataDir))
}

async function writeDraft(dataDir: string, record: ServerRecord): Promise<string> {
  const draft = `${recordPath(dataDir)}.${randomUUID()}`
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true })
  return draft
}

const recordPath = (dataDir: string) => join(dataDir, 'server.json')

function isRecord(value: unknown): value is ServerRecord {
  const { id, home, password, claimPort, initialised } = Object(value)
  return (
    [id, home, password].every((text) => typeof text === 'string' && text !== '') &&
    Number.isInteger(claimPort) &&
    typeof initialised === 'boolean'
  )
}
