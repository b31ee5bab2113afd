import { eq, lte, type SQL, sql } from 'drizzle-orm'
import type { Trendpunt } from '~/contract/trends'
import type { Kaders } from '~/domein/kader/kaders'
import { isVergelijkbaar, type Onderwerp, stellingenVan } from '~/domein/landelijk/vergelijkbaar'
import { gemiddeldeVan } from '~/domein/weging/gemiddelden'
import type { Database, Query } from '../database/Database'
import { districten, rondes } from '../database/schema'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import type { BevoegdVoorDistrict, BevoegdVoorLand, BevoegdVoorTeam } from '../toegang/poort'
import { alsEenStand } from './alsEenStand'
import { perStadium } from './Beeldronde'
import { leesVoorgangers } from './deelnamesVan'
import { type Bereik, geldend, tekstlijst } from './geldend'

/** Of whom a trend may be read: what is passed decides how far it reaches. */
type BevoegdVoorTrend = BevoegdVoorLand<'zien'> | BevoegdVoorDistrict | BevoegdVoorTeam<'zien'>

/**
 * How a mean moved over the rondes that have begun, oldest first. Another kader version is marked, and where it asks other
 * things the line breaks: what is not the same is never silently compared. Of a team that came out of others, the rondes
 * before it are those of its predecessors together, and say so.
 *
 * @param vandaag the day in the Netherlands
 * @throws {Probleemfout} 400 for a section or stelling that no ronde has; 404 for a district that there is not
 */
export function leesTrend(
  database: Database,
  kaders: Kaders,
  bevoegd: BevoegdVoorTrend,
  onderwerp: Onderwerp,
  vandaag: string,
): Promise<Trendpunt[]> {
  const bereik = bereikVan(bevoegd)
  return alsEenStand(database, async (query) => {
    if (bereik && 'districtId' in bereik) await eisDistrict(query, bereik.districtId)
    const reeks = await query.select().from(rondes).where(lte(rondes.opent, vandaag)).orderBy(rondes.opent)
    const versies = reeks.map(({ kaderVersie }) => kaderVan(kaders, kaderVersie))
    if (versies.every((kader) => stellingenVan(kader, onderwerp).length === 0)) throw onbekend(onderwerp)
    const sommen = await leesSommen(query, bereik, onderwerp, versies.flatMap(voorEnkele))
    const stadia = await leesStadia(query, bereik)
    const voorgangers = bereik && 'teamId' in bereik ? await leesVoorgangers(query, bereik.teamId) : new Map()
    return reeks.map(({ id, kaderVersie, geconstrueerd }, i): Trendpunt => {
      const kader = kaderVan(kaders, kaderVersie)
      const vorige = versies[i - 1] ?? kader
      const hier = stadia.filter(({ ronde }) => ronde === id)
      return {
        ronde: id,
        kaderVersie,
        geconstrueerd,
        ...gemiddeldeVan(sommen.find(({ ronde }) => ronde === id) ?? { som: 0, aantal: 0 }),
        teams: hier.reduce((som, { aantal }) => som + aantal, 0),
        vastgesteld: perStadium(kader, hier),
        voorgangers: voorgangers.get(id) ?? [],
        andereVersie: vorige.versie !== kaderVersie,
        breuk: !isVergelijkbaar(vorige, kader, onderwerp),
      }
    })
  })
}

function bereikVan(bevoegd: BevoegdVoorTrend): Bereik {
  if ('teamId' in bevoegd) return { teamId: bevoegd.teamId }
  return 'districtId' in bevoegd ? { districtId: bevoegd.districtId } : null
}

async function eisDistrict(query: Query, id: string): Promise<void> {
  const [district] = await query.select().from(districten).where(eq(districten.id, id))
  if (!district) throw nietGevonden()
}

/** The stellingen of a kader that are not asked of every team (W1). */
function voorEnkele(kader: Parameters<typeof stellingenVan>[0]): string[] {
  return stellingenVan(kader, {}).flatMap(({ id, alleenVoor }) => (alleenVoor === undefined ? [] : [id]))
}

interface Som extends Record<string, unknown> {
  ronde: string
  som: number
  aantal: number
}

async function leesSommen(
  query: Query,
  bereik: Bereik,
  { sectieId, stellingId }: Onderwerp,
  voorEnkele: readonly string[],
): Promise<Som[]> {
  const { rows } = await query.execute<Som>(
    stellingId === undefined
      ? sql`
        select g.ronde_id as ronde, sum(s.som)::int as som, sum(s.aantal)::int as aantal
        from ${geldend(null, bereik)} g join uitkomst_secties s on s.weging_id = g.id
        ${sectieId === undefined ? sql`` : sql`where s.sectie_id = ${sectieId}`}
        group by g.ronde_id`
      : somVanStelling(bereik, stellingId, voorEnkele),
  )
  return rows
}

function somVanStelling(bereik: Bereik, stellingId: string, voorEnkele: readonly string[]): SQL {
  return sql`
    select g.ronde_id as ronde, coalesce(sum(a.score), 0)::int as som, count(a.score)::int as aantal
    from ${geldend(null, bereik)} g join antwoorden a on a.weging_id = g.id
    where a.vraag_id = ${stellingId}
      and (g.participatiewet or a.vraag_id <> all(${tekstlijst(voorEnkele)}))
    group by g.ronde_id`
}

async function leesStadia(query: Query, bereik: Bereik) {
  const { rows } = await query.execute<{ ronde: string; stadium: string; aantal: number }>(sql`
    select g.ronde_id as ronde, g.stadium, count(*)::int as aantal
    from ${geldend(null, bereik)} g group by g.ronde_id, g.stadium`)
  return rows
}

function onbekend({ stellingId }: Onderwerp): Probleemfout {
  const veld = stellingId === undefined ? 'sectieId' : 'stellingId'
  const reason = 'Geen enkele ronde heeft dit onderdeel of deze stelling.'
  return new Probleemfout(400, reason, {
    invalidParams: [{ name: `query.${veld}`, code: 'onbekend', reason }],
  })
}
