import { NIET_VAN_TOEPASSING } from './antwoordkolommen'

/**
 * The selection of an export as SQL: which wegingen, and which of their vragen. Its parameters are
 * $1 ronde, $2 districts of today that the caller may see (null for all), $3 district of then, $4 status, and for answers
 * $5 to $10 the vragen of the kaders: version, number, id, section, kind, and whether it is for the Participatiewet only.
 */

/** The order of rows, in every format. Ids make it whole where names are equal. */
const volgorde = (tabel: string) => `${tabel}.district_naam, ${tabel}.team_naam, ${tabel}.team_id`
export const VOLGORDE = volgorde('k')

/**
 * One row per team: the last revisie that was settled, or else the last one. A concept has no outcome (`u`), also when one
 * was frozen before it was returned. In order, so that rows can leave as soon as they are made.
 * @param cellen what to select of `w`, `rt` and `u`
 */
export const keuzeVan = (cellen: string) => `keuze as materialized (
  select w.id, w.kader_versie, w.participatiewet as met_participatiewet, rt.district_naam, rt.team_naam, rt.team_id, u.weging_id, ${cellen}
  from (
    select distinct on (team_id) * from wegingen
    where ronde_id = $1
    order by team_id, (status = 'vastgesteld') desc, revisie desc
  ) w
  join rondeteams rt on rt.ronde_id = w.ronde_id and rt.team_id = w.team_id
  join teams t on t.id = w.team_id
  left join uitkomsten u on u.weging_id = w.id and w.status <> 'concept'
  where ($2::text[] is null or t.district_id = any($2))
    and ($3::text is null or rt.district_id = $3)
    and ($4::text is null or w.status = $4)
  order by ${volgorde('rt')}
)`

/** The vragen of the kaders as a table. @param cellen what to select of `v`, beside what the rest needs */
export const vragenVan = (cellen: string) => `vragen as materialized (
  select v.*, ${cellen}
  from unnest($5::text[], $6::int[], $7::text[], $8::text[], $9::text[], $10::boolean[])
    as v (versie, nr, id, sectie_id, soort, alleen_participatiewet)
)`

/**
 * What counts as an answer of weging `k`: a value, a toelichting, or that the stelling does not count for the team (W1). A
 * vraag that nobody answered yet has no row. Reads the answers of a weging in one go (`offset 0` keeps them together), and
 * hides from the planner that the version is compared, of which it would expect one vraag.
 */
export const ANTWOORDEN = `vragen v
  left join (select * from antwoorden where weging_id = k.id offset 0) a on a.vraag_id = v.id
  where case when v.versie = k.kader_versie
    then a.score is not null or a.geen_beeld or a.toelichting <> '' or ${NIET_VAN_TOEPASSING} end`
