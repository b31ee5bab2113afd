import { randomBytes } from 'node:crypto'
import { and, eq, ne } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { openGroepssessie as endpoint } from '~/contract/groepssessies'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import { vragenVanSessie } from '~/domein/sessie/sessievragen'
import type { Database } from '../database/Database'
import { groepssessies, sessievragen, wegingen } from '../database/schema'
import { ongeldig, Probleemfout } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { eisConcept } from '../weging/beginWijziging'
import { leesBegeleiders } from './begeleiders'
import { nieuweCode } from './nieuweCode'

type Opening = z.infer<(typeof endpoint)['body']>

/**
 * Opens a group session on a weging in concept. Whoever opens it leads it. Every vraag of the kader gets a place in it, so
 * that the sections of another day, or another kenmerk, need nothing new.
 *
 * @returns its id
 * @throws {Probleemfout} 400 for a section that is not there, a moment that is over or a stand-in who is no begeleider of
 *   the team; 409 when the weging has been handed in, or has a session that is not closed.
 */
export async function openGroepssessie(
  database: Database,
  kaders: Kaders,
  bevoegd: BevoegdVoorWeging<'bewerken'>,
  opening: Opening,
  nu: Date,
): Promise<string> {
  const { wegingId, persoon, weging } = bevoegd
  const kader = kaderVan(kaders, weging.kaderVersie)
  const vragen = eisSecties(kader, weging, opening.secties)
  await eisVervanger(database, bevoegd, opening.vervanger)
  const voorafTot = opening.wijze === 'vooraf' && opening.voorafTot ? new Date(opening.voorafTot) : null
  if (voorafTot && voorafTot <= nu) throw ongeldig('voorafTot', 'voorbij', 'Kies een moment dat nog komt.')
  return database.transaction(async (transactie) => {
    // Nobody hands it in meanwhile; and of two who open at the same moment the second waits here, and then finds the
    // session of the first.
    await transactie
      .select({ id: wegingen.id })
      .from(wegingen)
      .where(eq(wegingen.id, wegingId))
      .for('no key update')
    await eisConcept(transactie, wegingId)
    const [lopend] = await transactie
      .select({ id: groepssessies.id })
      .from(groepssessies)
      .where(and(eq(groepssessies.wegingId, wegingId), ne(groepssessies.status, 'gesloten')))
    if (lopend) throw new Probleemfout(409, 'Er is al een groepssessie op deze weging. Sluit die eerst.')
    const [sessie] = await transactie
      .insert(groepssessies)
      .values({
        wegingId,
        code: nieuweCode(),
        beamersleutel: randomBytes(18).toString('base64url'),
        wijze: opening.wijze,
        perFunctie: opening.perFunctie,
        voorafTot,
        minuten: opening.minuten,
        secties: kader.secties.map(({ id }) => id).filter((id) => opening.secties.includes(id)),
        huidigeVraag: vragen[0] ?? null,
        leider: persoon.id,
        vervanger: opening.vervanger,
        geopendOp: nu,
        geopendDoor: persoon.id,
      })
      .returning({ id: groepssessies.id })
    if (!sessie) throw new Error('Een groepssessie die net is geopend is er niet')
    await transactie
      .insert(sessievragen)
      .values(vragenVanKader(kader).map(({ id }) => ({ sessieId: sessie.id, vraagId: id })))
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'sessie-open',
      wegingId,
      naar: { ...opening, sessieId: sessie.id },
    })
    return sessie.id
  })
}

/** @returns the vragen of these sections. @throws {Probleemfout} 400 for one that the kader does not have. */
export function eisSecties(
  kader: Parameters<typeof vragenVanSessie>[0],
  kenmerken: Parameters<typeof vragenVanSessie>[1],
  secties: readonly string[],
): string[] {
  const onbekend = secties.find((gevraagd) => !kader.secties.some(({ id }) => id === gevraagd))
  if (onbekend !== undefined) {
    throw ongeldig('secties', 'onbekend-onderdeel', `Onderdeel ${onbekend} staat niet in dit wegingskader.`)
  }
  return vragenVanSessie(kader, kenmerken, secties).map(({ id }) => id)
}

async function eisVervanger(
  database: Database,
  { teamId, persoon }: BevoegdVoorWeging<'bewerken'>,
  vervanger: string | null,
): Promise<void> {
  if (vervanger === null) return
  const begeleiders = await leesBegeleiders(database.query, teamId)
  if (vervanger === persoon.id || !begeleiders.some(({ id }) => id === vervanger)) {
    throw ongeldig('vervanger', 'geen-begeleider', 'Kies een andere begeleider van dit team.')
  }
}
