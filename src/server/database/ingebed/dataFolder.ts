import { randomUUID } from 'node:crypto'
import { chmod, mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StartError } from '../../StartError'
import { type Claim, claim } from './claim'
import { explainDiskError } from './explainDiskError'
import { FolderInUse } from './FolderInUse'
import { chooseProcessUser } from './processUser'
import { canEnter } from './reach'
import {
  createRecord,
  newRecord,
  randomClaimPort,
  readRecord,
  replaceRecord,
  type ServerRecord,
} from './serverRecord'

/** A data folder that this process, and no other, uses. */
export type DataFolder = {
  /** Absolute, without links. */
  dataDir: string
  /** Absolute: where the data is; DATA_DIR itself unless the server's account cannot go there. */
  home: string
  record: ServerRecord
  claim: Claim
}

/** Where data goes that cannot stay in DATA_DIR: the place that the Filesystem Hierarchy Standard names for it. */
const ELSEWHERE = '/var/lib/wegingskader'

/**
 * Makes the folder where it is missing, checks that it can be written, and claims it.
 *
 * @throws StartError when it cannot be used; FolderInUse (one of those) when another app has it
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  try {
    const dataDir = await makeWritable(resolve(path))
    const first = (await readRecord(dataDir)) ?? (await createRecord(dataDir, await firstRecord(dataDir)))
    const home = await openHome(resolve(dataDir, first.home))
    const { dev, ino } = await stat(home, { bigint: true })
    const { record, claim } = await claimFolder(dataDir, `${dev}:${ino}`, first)
    return { dataDir, home, record, claim }
  } catch (error) {
    throw error instanceof StartError ? error : explainDiskError(path, error)
  }
}

async function makeWritable(path: string): Promise<string> {
  await mkdir(path, { recursive: true })
  const dataDir = await realpath(path)
  const probe = join(dataDir, `schrijfproef-${randomUUID()}`)
  await writeFile(probe, 'x')
  await rm(probe)
  return dataDir
}

async function firstRecord(dataDir: string): Promise<ServerRecord> {
  const record = newRecord()
  const user = await chooseProcessUser(join(dataDir, 'postgres'))
  return (await canEnter(dataDir, user)) ? record : { ...record, home: join(ELSEWHERE, record.id) }
}

/**
 * What is claimed is the folder on the disk that holds the data, under whatever path: a copy of DATA_DIR is another
 * folder, unless both point to the same data elsewhere.
 */
async function claimFolder(
  dataDir: string,
  folder: string,
  record: ServerRecord,
): Promise<{ record: ServerRecord; claim: Claim }> {
  const answer = await claim(folder, record.claimPort)
  if (answer === 'in-use') {
    throw new FolderInUse(dataDir)
  }
  if (answer === 'other-program') {
    const moved = { ...record, claimPort: randomClaimPort() }
    await replaceRecord(dataDir, moved)
    return claimFolder(dataDir, folder, moved)
  }
  return { record, claim: answer }
}

/** The folder around the data must let the server's account through, whatever umask we have. */
async function openHome(home: string): Promise<string> {
  if (home.startsWith(ELSEWHERE)) {
    await mkdir(home, { recursive: true })
    await chmod(ELSEWHERE, 0o755)
    await chmod(home, 0o755)
  }
  return home
}
