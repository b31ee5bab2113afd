import { crc32, deflateRawSync } from 'node:zlib'

/** A zip of these parts, written at one go. @param heel what the list says their size is, where that is to be a lie */
export function maakZip(delen: Record<string, string | Buffer>, heel?: number): Buffer {
  const stukken: Buffer[] = []
  const lijst: Buffer[] = []
  let plek = 0
  for (const [naam, inhoud] of Object.entries(delen)) {
    const bytes = Buffer.from(inhoud)
    // The part by which some formats are known is never packed.
    const los = naam === 'mimetype'
    const klein = los ? bytes : deflateRawSync(bytes)
    const maten = Buffer.alloc(12)
    maten.writeUInt32LE(crc32(bytes), 0)
    maten.writeUInt32LE(klein.length, 4)
    maten.writeUInt32LE(heel ?? bytes.length, 8)
    const naambytes = Buffer.from(naam)
    const lengtes = Buffer.from([naambytes.length & 255, naambytes.length >> 8, 0, 0])
    const kop = Buffer.concat([Buffer.from([20, 0, 0, 0, los ? 0 : 8, 0, 0, 0, 0, 0]), maten, lengtes])
    const voor = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), kop, naambytes])
    const begin = Buffer.alloc(4)
    begin.writeUInt32LE(plek)
    stukken.push(voor, klein)
    lijst.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), kop, Buffer.alloc(10), begin, naambytes]),
    )
    plek += voor.length + klein.length
  }
  const inhoudsopgave = Buffer.concat(lijst)
  const einde = Buffer.alloc(22)
  einde.write('PK\x05\x06', 'latin1')
  einde.writeUInt16LE(lijst.length, 8)
  einde.writeUInt16LE(lijst.length, 10)
  einde.writeUInt32LE(inhoudsopgave.length, 12)
  einde.writeUInt32LE(plek, 16)
  return Buffer.concat([...stukken, inhoudsopgave, einde])
}
