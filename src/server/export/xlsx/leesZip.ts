import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

/** Why a zip cannot be read. `groot`: it would become larger than is asked for; `versleuteld`: it needs a password. */
export class Zipfout extends Error {
  override name = 'Zipfout'
  constructor(readonly reden: 'beschadigd' | 'groot' | 'versleuteld') {
    super(`Dit zip-bestand is ${reden}`)
  }
}

/** The list of a zip; parts are unpacked only when asked for. */
export interface Zip {
  namen: readonly string[]
  /** @returns the bytes of a part, or null when there is none. @throws {Zipfout} */
  pakUit(naam: string): Promise<Buffer | null>
}

interface Deel {
  vlaggen: number
  methode: number
  crc: number
  klein: number
  heel: number
  kop: number
}

const EINDE = Buffer.from('PK\x05\x06', 'latin1')
/** The record at the end and the longest remark that can stand behind it. */
const LANGSTE_EINDE = 22 + 0xffff
const MAXIMUM_DELEN = 2000

/**
 * Reads the list at the end of a zip (APPNOTE 4.3.12). What the list says of sizes is not believed: all parts together
 * never become more than `maximum` bytes, whatever they unpack to.
 *
 * @throws {Zipfout} when the list cannot be read
 */
export function leesZip(bytes: Buffer, maximum: number): Zip {
  const delen = leesLijst(bytes)
  let over = maximum
  return {
    namen: [...delen.keys()],
    pakUit: async (naam) => {
      const deel = delen.get(naam)
      if (!deel) return null
      if (deel.vlaggen & 1) throw new Zipfout('versleuteld')
      if (deel.heel > over) throw new Zipfout('groot')
      const inhoud = await uitgepakt(bytes, deel, over)
      over -= inhoud.length
      return inhoud
    },
  }
}

function leesLijst(bytes: Buffer): Map<string, Deel> {
  const einde = bytes.lastIndexOf(EINDE)
  if (einde < 0 || einde < bytes.length - LANGSTE_EINDE || einde + 22 > bytes.length) {
    throw new Zipfout('beschadigd')
  }
  const aantal = bytes.readUInt16LE(einde + 10)
  if (aantal > MAXIMUM_DELEN) throw new Zipfout('groot')
  const delen = new Map<string, Deel>()
  let plek = bytes.readUInt32LE(einde + 16)
  for (let i = 0; i < aantal; i += 1) {
    if (plek + 46 > bytes.length || bytes.readUInt32LE(plek) !== 0x02014b50) throw new Zipfout('beschadigd')
    const naamlengte = bytes.readUInt16LE(plek + 28)
    const naam = bytes.toString('utf8', plek + 46, plek + 46 + naamlengte).replaceAll('\\', '/')
    delen.set(naam, {
      vlaggen: bytes.readUInt16LE(plek + 8),
      methode: bytes.readUInt16LE(plek + 10),
      crc: bytes.readUInt32LE(plek + 16),
      klein: bytes.readUInt32LE(plek + 20),
      heel: bytes.readUInt32LE(plek + 24),
      kop: bytes.readUInt32LE(plek + 42),
    })
    plek += 46 + naamlengte + bytes.readUInt16LE(plek + 30) + bytes.readUInt16LE(plek + 32)
  }
  return delen
}

async function uitgepakt(bytes: Buffer, { methode, crc, klein, kop }: Deel, over: number): Promise<Buffer> {
  if (kop + 30 > bytes.length || bytes.readUInt32LE(kop) !== 0x04034b50) throw new Zipfout('beschadigd')
  const begin = kop + 30 + bytes.readUInt16LE(kop + 26) + bytes.readUInt16LE(kop + 28)
  const ingepakt = bytes.subarray(begin, begin + klein)
  const inhoud = methode === 0 ? ingepakt : await ontdaan(ingepakt, methode, over)
  if (inhoud.length > over) throw new Zipfout('groot')
  if (crc32(inhoud) !== crc) throw new Zipfout('beschadigd')
  return inhoud
}

async function ontdaan(ingepakt: Buffer, methode: number, over: number): Promise<Buffer> {
  if (methode !== 8) throw new Zipfout('beschadigd')
  try {
    return await inflate(ingepakt, { maxOutputLength: Math.max(over, 1) })
  } catch (fout) {
    const tegroot = (fout as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Zipfout(tegroot ? 'groot' : 'beschadigd')
  }
}
