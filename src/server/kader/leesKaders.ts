import { desc, eq } from 'drizzle-orm'
import type { KaderInLijst } from '~/contract/kaders'
import type { Kaders } from '~/domein/kader/kaders'
import { stellingenVanKader } from '~/domein/kader/vragen'
import type { Query } from '../database/Database'
import { kaders as kadertabel, personen, rondes } from '../database/schema'
import type { BevoegdVoorKaders } from '../toegang/poort'

/** The versions there are, the highest first: where each comes from, and which rondes ask it. */
export async function leesKaders(
  query: Query,
  kaders: Kaders,
  _bevoegd: BevoegdVoorKaders<'zien'>,
): Promise<KaderInLijst[]> {
  const opgenomen = await query
    .select({
      versie: kadertabel.versie,
      op: kadertabel.opgenomenOp,
      door: { id: personen.id, naam: personen.naam },
      bestandsnaam: kadertabel.bestandsnaam,
    })
    .from(kadertabel)
    .innerJoin(personen, eq(personen.id, kadertabel.opgenomenDoor))
  const inRondes = await query
    .select({ id: rondes.id, versie: rondes.kaderVersie })
    .from(rondes)
    .orderBy(desc(rondes.opent))
  return [...kaders.values()].reverse().map((kader) => {
    const rij = opgenomen.find(({ versie }) => versie === kader.versie)
    return {
      versie: kader.versie,
      datum: kader.datum,
      titel: kader.titel,
      onderdelen: kader.secties.length,
      stellingen: stellingenVanKader(kader).length,
      opgenomen: rij ? { op: rij.op.toISOString(), door: rij.door, bestandsnaam: rij.bestandsnaam } : null,
      rondes: inRondes.flatMap(({ id, versie }) => (versie === kader.versie ? [id] : [])),
    }
  })
}
