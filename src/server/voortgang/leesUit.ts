import { type SQL, sql } from 'drizzle-orm'
import type { Teamstand } from '~/contract/rondes'
import type { Voortgang } from '~/contract/voortgang'
import type { Kader } from '~/domein/kader/Kader'
import { vragenVanKader } from '~/domein/kader/vragen'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import type { Query } from '../database/Database'
import { idLijst, teamstanden } from '../ronde/teamstanden'

interface Rij extends Record<string, unknown> {
  district_id: string
  district: string
  districtsmanagers: string[]
  team_id: string
  team_naam: string
  stand: Teamstand
  sinds: Date | string | null
  begeleiders: string[]
  participatiewet: boolean | null
  beantwoord: number
}

/**
 * The teams that are not settled, by the district of today, whose districtsmanager can be called: by name, with their
 * begeleiders, and for a concept how much of it is answered (W1, W7).
 */
export async function leesUit(query: Query, kader: Kader, dezeTeams: SQL): Promise<Voortgang['uit']> {
  const gevraagd = (participatiewet: boolean) =>
    vragenVanKader(kader)
      .filter((vraag) => wordtGevraagd(vraag, { participatiewet, indelingOpBsn: false }))
      .map(({ id }) => id)
  const [altijd, metParticipatiewet] = [gevraagd(false), gevraagd(true)]
  const { rows } = await query.execute<Rij>(sql`
    select d.id as district_id, d.naam as district, stand.team_id, stand.team_naam, stand.stand, stand.sinds,
      w.participatiewet, coalesce(telling.beantwoord, 0)::int as beantwoord,
      ${namen(sql`rol = 'begeleider' and team_id = stand.team_id`)} as begeleiders,
      ${namen(sql`rol = 'districtsmanager' and district_id = d.id`)} as districtsmanagers
    from (${teamstanden} where ${dezeTeams}) stand
    join teams t on t.id = stand.team_id
    join districten d on d.id = t.district_id
    left join wegingen w on w.id = stand.weging_id
    left join lateral (
      select count(*) as beantwoord from antwoorden a
      where a.weging_id = w.id and (a.score is not null or a.geen_beeld)
        and a.vraag_id = any(case when w.participatiewet then ${idLijst(metParticipatiewet)} else ${idLijst(altijd)} end)
    ) telling on stand.stand in ('bezig', 'teruggegeven')
    where stand.stand <> 'vastgesteld'
    order by d.naam, d.id, stand.team_naam, stand.team_id`)
  const perDistrict = new Map<string, Voortgang['uit'][number]>()
  for (const rij of rows) {
    const { district_id: id, district: naam, districtsmanagers } = rij
    const groep = perDistrict.get(id) ?? { district: { id, naam }, districtsmanagers, teams: [] }
    perDistrict.set(id, groep)
    const inConcept = rij.stand === 'bezig' || rij.stand === 'teruggegeven'
    groep.teams.push({
      id: rij.team_id,
      naam: rij.team_naam,
      stand: rij.stand,
      sinds: rij.sinds === null ? null : new Date(rij.sinds).toISOString(),
      beantwoord: inConcept
        ? { aantal: rij.beantwoord, van: (rij.participatiewet ? metParticipatiewet : altijd).length }
        : null,
      begeleiders: rij.begeleiders,
    })
  }
  return [...perDistrict.values()]
}

const namen = (wie: SQL) => sql`array(
  select p.naam from rollen r join personen p on p.id = r.persoon_id where ${wie} order by p.naam)`
