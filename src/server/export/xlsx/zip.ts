import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file within the zip; its content is asked for when its turn comes, and only as fast as the zip is read. */
export interface Zipdeel {
  naam: string
  inhoud(): Stukken
}

/** Texts, or bytes where it is a file already. */
type Stukken = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** Without the extension for large files, which spreadsheets do not all read, nothing may be larger. */
const GRENS = 0xffff_ffff
/** Sizes and checksum follow the content (bit 3), names are UTF-8 (bit 11). */
const VLAGGEN = 0x0808
const DEFLATE = 8
const VERSIE = 20

/**
 * Writes a zip without holding it: what is known of a part only at its end stands behind it, as the format foresees
 * (APPNOTE 4.3.9).
 * @throws {Error} when a part or the whole is larger than 4 GiB.
 */
export async function* zip(delen: Iterable<Zipdeel>, nu: Date): AsyncGenerator<Uint8Array> {
  const inhoudsopgave: Buffer[] = []
  let plaats = 0
  const eis = (grootte: number) => {
    if (grootte > GRENS) throw new Error('Het bestand wordt te groot voor een zip')
    return grootte
  }
  for (const { naam, inhoud } of delen) {
    const kop = velden([2, VERSIE], [2, VLAGGEN], [2, DEFLATE], [4, dosTijd(nu)], [12, 0])
    const naamdeel = Buffer.concat([velden([2, Buffer.byteLength(naam)], [2, 0]), Buffer.from(naam)])
    const begin = plaats
    const voor = Buffer.concat([velden([4, 0x04034b50]), kop, naamdeel])
    yield voor
    const maat = { crc: 0, heel: 0, klein: 0 }
    for await (const stuk of verkleind(inhoud(), maat)) yield stuk
    const maten = velden([4, maat.crc], [4, eis(maat.klein)], [4, eis(maat.heel)])
    yield Buffer.concat([velden([4, 0x08074b50]), maten])
    plaats = eis(begin + voor.length + maat.klein + 16)
    inhoudsopgave.push(
      Buffer.concat([
        velden([4, 0x02014b50], [2, VERSIE], [2, VERSIE], [2, VLAGGEN], [2, DEFLATE], [4, dosTijd(nu)]),
        maten,
        velden([2, Buffer.byteLength(naam)], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, begin]),
        Buffer.from(naam),
      ]),
    )
  }
  const lijst = Buffer.concat(inhoudsopgave)
  const aantal = inhoudsopgave.length
  yield lijst
  yield velden([4, 0x06054b50], [4, 0], [2, aantal], [2, aantal], [4, lijst.length], [4, plaats], [2, 0])
}

/**
 * Deflates in a thread of its own, in pieces; counts on the way. Reads no faster than it is read. The rows of a sheet are so
 * much alike that the fastest level makes them small; pieces larger than the usual 16 kB save it many turns.
 */
async function* verkleind(
  inhoud: Stukken,
  maat: { crc: number; heel: number; klein: number },
): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 1, chunkSize: 256 * 1024 })
  async function* geteld() {
    for await (const stuk of inhoud) {
      const bytes = typeof stuk === 'string' ? Buffer.from(stuk) : stuk
      maat.crc = crc32(bytes, maat.crc)
      maat.heel += bytes.length
      yield bytes
    }
  }
  const klaar = pipeline(Readable.from(geteld(), { objectMode: true, highWaterMark: 1 }), deflate)
  // Reading below meets the same error; this only keeps it from being one that nobody handled.
  klaar.catch(() => {})
  for await (const stuk of deflate as AsyncIterable<Buffer>) {
    maat.klein += stuk.length
    yield stuk
  }
  await klaar
}

/** Numbers in little endian, each in so many bytes. */
function velden(...delen: readonly (readonly [bytes: number, waarde: number])[]): Buffer {
  return Buffer.concat(
    delen.map(([bytes, waarde]) => {
      const veld = Buffer.alloc(bytes)
      veld.writeUIntLE(waarde, 0, Math.min(bytes, 4))
      return veld
    }),
  )
}

/** Date and time in the two words of the format, in UTC. */
function dosTijd(nu: Date): number {
  const datum = ((nu.getUTCFullYear() - 1980) << 9) | ((nu.getUTCMonth() + 1) << 5) | nu.getUTCDate()
  const tijd = (nu.getUTCHours() << 11) | (nu.getUTCMinutes() << 5) | (nu.getUTCSeconds() >> 1)
  return datum * 0x1_0000 + tijd
}
