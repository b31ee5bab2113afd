import { eq, max } from 'drizzle-orm'
import type { Weging } from '~/contract/wegingen'
import type { Kaders } from '~/domein/kader/kaders'
import { alsWaarden } from '~/domein/weging/Antwoord'
import { openVragen } from '~/domein/weging/volledigheid'
import type { Database, Query } from '../database/Database'
import { inzendingen, wegingen } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import { noteer } from '../logboek/noteer'
import { grijpSessieVan, sluitMetWeging } from '../sessie/sluitSessie'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { beginWijziging } from './beginWijziging'
import { leesAntwoorden } from './leesAntwoorden'
import { leesWeging } from './leesWeging'
import { berekenUitkomst, bevriesUitkomst } from './uitkomst'

/**
 * Hands in a complete weging: freezes its outcome and closes it for changes, in one transaction. A group session that was
 * not closed yet is closed with it: nothing is left to agree on, and no score stays with a person (G9).
 *
 * @param gezien the version and the volgnummer that the submitter had on screen.
 * @throws {Probleemfout} 409 when handed in already, or naming each open question (W7); 412 when anything changed since
 *   the submitter last looked.
 */
export async function dienIn(
  database: Database,
  kaders: Kaders,
  bevoegd: BevoegdVoorWeging<'bewerken'>,
  gezien: { versie: number; volgnummer: number },
  nu: Date,
): Promise<Weging> {
  return database.transaction(async (transactie) => {
    // First, in the order in which the session itself takes its locks.
    const eerder = await grijpSessieVan(transactie, bevoegd.wegingId)
    const weging = await beginWijziging(transactie, bevoegd.wegingId)
    // One that was opened in between waited for the weging, or this for it: from here on none is opened.
    const sessie = eerder ?? (await grijpSessieVan(transactie, bevoegd.wegingId))
    if (weging.versie !== gezien.versie || weging.volgnummer !== gezien.volgnummer + 1) {
      throw new Probleemfout(
        412,
        'De weging is intussen gewijzigd. Bekijk haar opnieuw voordat u haar indient.',
      )
    }
    const kader = kaderVan(kaders, weging.kaderVersie)
    const waarden = alsWaarden(await leesAntwoorden(transactie, bevoegd))
    const open = openVragen(kader, weging, waarden)
    if (open.length > 0) {
      throw new Probleemfout(409, `De weging is nog niet volledig: ${open.length} antwoorden ontbreken.`, {
        invalidParams: open.map(({ id, tekst }) => ({ name: id, code: 'W7', reason: `Nog open: ${tekst}` })),
      })
    }
    const uitkomst = berekenUitkomst(kader, weging, waarden)
    await transactie
      .update(wegingen)
      .set({
        status: 'ingediend',
        versie: weging.versie + 1,
        ingediendOp: nu,
        ingediendDoor: bevoegd.persoon.id,
      })
      .where(eq(wegingen.id, bevoegd.wegingId))
    await bevriesUitkomst(transactie, bevoegd.wegingId, uitkomst)
    await schrijfInzending(transactie, bevoegd, weging.volgnummer, uitkomst.stadium, nu)
    if (sessie) await sluitMetWeging(transactie, bevoegd, sessie, nu)
    await noteer(transactie, {
      persoonId: bevoegd.persoon.id,
      handeling: 'weging-ingediend',
      wegingId: bevoegd.wegingId,
      van: { status: 'concept' },
      naar: { status: 'ingediend', stadium: uitkomst.stadium },
    })
    return leesWeging(transactie, bevoegd)
  })
}

/** Keeps that it was handed in, and how it stood: what changed later has a higher volgnummer. */
async function schrijfInzending(
  transactie: Query,
  { wegingId, persoon }: BevoegdVoorWeging<'bewerken'>,
  volgnummer: number,
  stadium: string,
  op: Date,
): Promise<void> {
  const [laatste] = await transactie
    .select({ nummer: max(inzendingen.nummer) })
    .from(inzendingen)
    .where(eq(inzendingen.wegingId, wegingId))
  await transactie
    .insert(inzendingen)
    .values({ wegingId, nummer: (laatste?.nummer ?? 0) + 1, op, door: persoon.id, volgnummer, stadium })
}
