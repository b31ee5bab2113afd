import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { teamSchema } from '~/contract/teams'
import type { Wegingstatus } from '~/contract/weging'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import type { Query } from '../database/Database'
import {
  antwoorden,
  districten,
  rondeteams,
  teams,
  teruggaven,
  uitkomsten,
  wegingen,
} from '../database/schema'
import { kaderVan } from '../kader/kaderVan'
import type { Persoon } from '../toegang/Persoon'
import { magBewerken } from '../toegang/poort'

type Team = z.infer<typeof teamSchema>

/** The teams that this person may see, by name, each with its wegingen (newest first). */
export async function leesTeams(
  query: Query,
  kaders: Kaders,
  persoon: Persoon,
  openRondeId: string | null,
): Promise<Team[]> {
  const rijen = await query
    .select({ team: teams, district: districten, meedoend: rondeteams.teamId })
    .from(teams)
    .innerJoin(districten, eq(districten.id, teams.districtId))
    .leftJoin(rondeteams, and(eq(rondeteams.teamId, teams.id), eq(rondeteams.rondeId, openRondeId ?? '')))
    .where(zichtbaarVoor(persoon))
    .orderBy(asc(teams.naam))
  const perTeam = await leesWegingenPerTeam(
    query,
    kaders,
    rijen.map(({ team }) => team.id),
  )
  return rijen.map(({ team, district, meedoend }): Team => {
    const lijst = perTeam.get(team.id) ?? []
    return {
      id: team.id,
      naam: team.naam,
      district,
      magBewerken: magBewerken(persoon, { teamId: team.id }),
      kenmerkenVorige: lijst[0]?.kenmerken ?? null,
      doetMee: meedoend !== null,
      weging: lijst.find(({ weging }) => weging.rondeId === openRondeId)?.weging ?? null,
      eerdere: lijst.map(({ weging }) => weging).filter(({ rondeId }) => rondeId !== openRondeId),
    }
  })
}

/** The same reach as the gate's `magZien`, for a whole list at once. */
function zichtbaarVoor({ rollen }: Persoon): SQL | undefined {
  if (rollen.some(({ rol }) => rol === 'programmabureau')) return undefined
  const teamIds = rollen.flatMap(({ rol, teamId }) => (rol === 'begeleider' && teamId ? [teamId] : []))
  const districtIds = rollen.flatMap(({ rol, districtId }) =>
    rol === 'districtsmanager' && districtId ? [districtId] : [],
  )
  if (teamIds.length + districtIds.length === 0) return sql`false`
  return or(inArray(teams.id, teamIds), inArray(teams.districtId, districtIds))
}

async function leesWegingenPerTeam(query: Query, kaders: Kaders, teamIds: string[]) {
  const geteld = query
    .select({
      wegingId: antwoorden.wegingId,
      vraagIds: sql<string[]>`array_agg(${antwoorden.vraagId})`.as('vraag_ids'),
    })
    .from(antwoorden)
    .innerJoin(wegingen, eq(wegingen.id, antwoorden.wegingId))
    .where(
      sql`${wegingen.status} = 'concept' and (${antwoorden.score} is not null or ${antwoorden.geenBeeld})`,
    )
    .groupBy(antwoorden.wegingId)
    .as('geteld')
  const rijen = await query
    .select({
      weging: wegingen,
      berekend: uitkomsten.stadium,
      vraagIds: geteld.vraagIds,
      isTeruggegeven: sql<boolean>`${wegingen.status} = 'concept' and exists (
        select 1 from ${teruggaven} where ${teruggaven.wegingId} = ${wegingen.id})`,
    })
    .from(wegingen)
    .leftJoin(uitkomsten, eq(uitkomsten.wegingId, wegingen.id))
    .leftJoin(geteld, eq(geteld.wegingId, wegingen.id))
    .where(inArray(wegingen.teamId, teamIds))
    .orderBy(desc(wegingen.rondeId), desc(wegingen.revisie))
  const perTeam = new Map<string, { kenmerken: Kenmerken; weging: Team['eerdere'][number] }[]>()
  for (const { weging, berekend, vraagIds, isTeruggegeven } of rijen) {
    const kenmerken = { participatiewet: weging.participatiewet, indelingOpBsn: weging.indelingOpBsn }
    const lijst = perTeam.get(weging.teamId) ?? []
    perTeam.set(weging.teamId, lijst)
    // Of a weging that is being corrected, the last revisie is the one to go on with.
    if (lijst.some((bekend) => bekend.weging.rondeId === weging.rondeId)) continue
    lijst.push({
      kenmerken,
      weging: {
        id: weging.id,
        rondeId: weging.rondeId,
        kaderVersie: weging.kaderVersie,
        revisie: weging.revisie,
        status: weging.status,
        ...telVragen(kaderVan(kaders, weging.kaderVersie), kenmerken, weging.status, vraagIds ?? []),
        ingediendOp: weging.ingediendOp?.toISOString() ?? null,
        stadium: weging.status === 'concept' ? null : (weging.vastgesteldStadium ?? berekend),
        berekendStadium: weging.status === 'concept' ? null : berekend,
        isTeruggegeven,
      },
    })
  }
  return perTeam
}

/** How many questions are asked, and how many of those have an answer (W1, W7). Who handed in answered them all. */
function telVragen(kader: Kader, kenmerken: Kenmerken, status: Wegingstatus, vraagIds: readonly string[]) {
  const gevraagd = vragenVanKader(kader).filter((vraag) => wordtGevraagd(vraag, kenmerken))
  const beantwoord = new Set(vraagIds)
  return {
    gevraagd: gevraagd.length,
    beantwoord:
      status === 'concept' ? gevraagd.filter(({ id }) => beantwoord.has(id)).length : gevraagd.length,
  }
}
