import { eq } from 'drizzle-orm'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Database } from '../database/Database'
import { wegingen } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { beginWijziging } from './beginWijziging'
import { leesWeging } from './leesWeging'

/**
 * Changes the kenmerken of a weging in concept. Answers to stellingen that become n.v.t. stay stored but no longer count
 * (W1); they are back when the kenmerk comes back, for nothing that was scored is lost.
 *
 * @throws {Probleemfout} 409 when handed in; 412 when the weging has another version by now.
 */
export async function wijzigKenmerken(
  database: Database,
  bevoegd: BevoegdVoorWeging<'bewerken'>,
  versie: number,
  kenmerken: Kenmerken,
) {
  return database.transaction(async (transactie) => {
    const weging = await beginWijziging(transactie, bevoegd.wegingId)
    if (weging.versie !== versie) {
      throw new Probleemfout(
        412,
        'Iemand anders heeft de kenmerken intussen gewijzigd. Laad de pagina opnieuw.',
      )
    }
    await transactie
      .update(wegingen)
      .set({ ...kenmerken, versie: versie + 1 })
      .where(eq(wegingen.id, bevoegd.wegingId))
    await noteer(transactie, {
      persoonId: bevoegd.persoon.id,
      handeling: 'kenmerken-gewijzigd',
      wegingId: bevoegd.wegingId,
      van: { participatiewet: weging.participatiewet, indelingOpBsn: weging.indelingOpBsn },
      naar: kenmerken,
    })
    return leesWeging(transactie, bevoegd)
  })
}
