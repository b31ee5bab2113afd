import { maximumSamen } from '~/contract/importmaten'
import type { Importbestand, Importmelding } from '~/contract/imports'
import { Probleemfout } from '../../http/Probleemfout'
import { Meldingen } from '../Meldingen'
import type { Ingevuld } from './Ingevuld'
import { leesSjabloonbestand } from './leesSjabloonbestand'

/** A file as it was read, and what is wrong with it by itself. */
export interface Gelezen {
  naam: string
  ingevuld: Ingevuld | null
  meldingen: readonly Importmelding[]
  /** The name of another file for the same team; null where there is none. */
  dubbel: string | null
}

/**
 * Reads the files one after the other: one large file is in memory unpacked at a time.
 * @throws {Probleemfout} 413 when they are too large together
 */
export async function leesBestanden(bestanden: readonly Importbestand[]): Promise<Gelezen[]> {
  const rauw = bestanden.map(({ naam, inhoud }) => ({ naam, bytes: Buffer.from(inhoud, 'base64') }))
  if (rauw.reduce((som, { bytes }) => som + bytes.length, 0) > maximumSamen) {
    throw new Probleemfout(413, 'Deze bestanden zijn samen groter dan 20 MB. Stuur ze in delen.')
  }
  const gelezen: Omit<Gelezen, 'dubbel'>[] = []
  for (const { naam, bytes } of rauw) {
    const meldingen = new Meldingen()
    const ingevuld = await leesSjabloonbestand(bytes, meldingen)
    gelezen.push({ naam, ingevuld, meldingen: meldingen.lijst })
  }
  const teamVan = ({ ingevuld }: { ingevuld: Ingevuld | null }) => ingevuld?.kop.teamId.toLowerCase() || null
  return gelezen.map((bestand) => {
    const team = teamVan(bestand)
    const ander = gelezen.find((tweede) => tweede !== bestand && team !== null && teamVan(tweede) === team)
    return { ...bestand, dubbel: ander?.naam ?? null }
  })
}
