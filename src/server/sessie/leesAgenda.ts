import { and, eq } from 'drizzle-orm'
import type { Regie } from '~/contract/groepssessies'
import { type Aantallen, aantalVan, telWaarden } from '~/domein/sessie/Aantallen'
import { maakAgenda } from '~/domein/sessie/agenda'
import { eensgezindeWaarde } from '~/domein/sessie/eensgezind'
import { vragenVanSessie } from '~/domein/sessie/sessievragen'
import type { Query } from '../database/Database'
import { sessievragen, spreidingen } from '../database/schema'
import { naarAantallen } from './leesSpreidingen'
import type { Sessie } from './Sessie'

type Agenda = Pick<Regie, 'agenda' | 'eensgezind'>

/**
 * Where to begin (G6), and what all agree on already (G7): from the first rounds that everyone scored beforehand. Empty
 * before the conversation begins, and when the team scores together.
 */
export async function leesAgenda(query: Query, sessie: Sessie): Promise<Agenda> {
  const { rij, kader, kenmerken, vragen } = sessie
  if (rij.wijze !== 'vooraf' || rij.status === 'voorbereiding') return { agenda: [], eensgezind: [] }
  const rijen = await query
    .select({
      vraagId: sessievragen.vraagId,
      status: sessievragen.status,
      ronde: sessievragen.ronde,
      spreiding: spreidingen,
    })
    .from(sessievragen)
    .leftJoin(
      spreidingen,
      and(
        eq(spreidingen.sessieId, sessievragen.sessieId),
        eq(spreidingen.vraagId, sessievragen.vraagId),
        eq(spreidingen.ronde, 1),
      ),
    )
    .where(eq(sessievragen.sessieId, rij.id))
  const perVraag = new Map(rijen.map((gevonden) => [gevonden.vraagId, gevonden]))
  const aantallen = new Map<string, Aantallen>(
    vragen.flatMap((id): [string, Aantallen][] => {
      const { spreiding = null, status, ronde } = perVraag.get(id) ?? {}
      // A reveal that was taken back is not shown until the next one (G5): nothing tells of it meanwhile.
      if (spreiding && status === 'open' && ronde === 1) return []
      return [[id, (spreiding && naarAantallen(spreiding)) ?? telWaarden([])]]
    }),
  )
  const statusVan = (id: string) => perVraag.get(id)?.status ?? 'open'
  return {
    agenda: maakAgenda(kader, kenmerken, aantallen).map(({ vraagId, redenen }) => ({
      vraagId,
      status: statusVan(vraagId),
      redenen: redenen.map((reden) =>
        // Too few answers to show a spread: how few may be told, and the frozen row knows it.
        reden.soort === 'te-weinig-antwoorden'
          ? { ...reden, aantal: perVraag.get(vraagId)?.spreiding?.aantal ?? 0 }
          : reden,
      ),
    })),
    eensgezind: vragenVanSessie(kader, kenmerken, rij.secties).flatMap(({ id }) => {
      const geteld = aantallen.get(id)
      const waarde = geteld ? eensgezindeWaarde(geteld) : null
      // Only while it can be taken over: a second round that has begun decides instead.
      const kan = statusVan(id) === 'onthuld' && perVraag.get(id)?.ronde === 1
      return geteld && waarde !== null && kan ? [{ vraagId: id, waarde, aantal: aantalVan(geteld) }] : []
    }),
  }
}
