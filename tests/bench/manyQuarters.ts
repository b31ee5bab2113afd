import type { ClientBase } from 'pg'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'

/**
 * Fills a migrated database with an organisation of `teams` teams that all settled a weging in each of twelve quarters,
 * made inside PostgreSQL: every answer, and the outcomes that the rules give them (W2, W6, W8), so that about one team in
 * three is in de basis in the end. Needs a superuser, who may leave out the checks of foreign keys.
 */
export async function fillManyQuarters(client: ClientBase, teams: number): Promise<void> {
  const kader = meegeleverdeKaders.get('1.21')
  if (!kader) throw new Error('Version 1.21 is missing')
  const vragen = vragenVanKader(kader)
  const basis = kader.stadia[1]?.minimum
  await client.query(`set session_replication_role = replica`)
  await client.query(`select setseed(0.5)`)
  await client.query(`
    insert into districten select 'd' || n, 'District ' || n from generate_series(1, 11) n;
    insert into teams (id, naam, district_id)
      select 't' || n, 'Team ' || n, 'd' || 1 + n % 11 from generate_series(1, ${teams}) n;
    insert into personen values ('p1', 'P. een');
    insert into rollen (persoon_id, rol) values ('p1', 'programmabureau');
    insert into rondes (id, kader_versie, opent, sluit)
      select to_char(dag, 'YYYY"-Q"Q'), '1.21', dag, dag + interval '3 months' - interval '1 day'
      from generate_series(date '2024-01-01', date '2026-10-01', interval '3 months') dag;
    insert into rondeteams select r.id, t.id, t.naam, d.id, d.naam
      from rondes r, teams t join districten d on d.id = t.district_id;
    insert into wegingen (team_id, ronde_id, kader_versie, participatiewet, indeling_op_bsn, gestart_door, status,
        volgnummer, ingediend_op, ingediend_door, vastgesteld_op, vastgesteld_door, vastgesteld_stadium)
      select t.id, r.id, '1.21', true, false, 'p1', 'vastgesteld', ${vragen.length}, r.sluit, 'p1', r.sluit, 'p1', ''
      from rondes r, teams t order by r.id, t.id;`)
  await client.query(
    `create temp table vraag as select * from unnest($1::text[], $2::text[], $3::int[])
      with ordinality v (id, sectie, minimum, nr)`,
    [
      vragen.map(({ id }) => id),
      vragen.map(({ sectie }) => sectie.id),
      vragen.map((vraag) => {
        if (vraag.soort === 'eindweging' || !basis) return null
        return vraag.stelling.succesfactor === null ? basis.overig : basis.succesfactor
      }),
    ],
  )
  // Rows lie in the order of the rondes, as they come in. Teams begin somewhere and rise; from a level on they keep to the minima of the basis, or all but one.
  await client.query(`
    create temp table stand as
      select w.id, row_number() over (order by w.ronde_id, w.team_id) as nr,
        begin + 0.12 * (dense_rank() over (order by ronde_id)) as niveau, random() < 0.2 as bijna
      from wegingen w join (select id, 1.4 + 1.8 * random() as begin from teams) t on t.id = w.team_id;
    insert into antwoorden (weging_id, vraag_id, score, geen_beeld, toelichting, volgnummer, gewijzigd_door)
      select id, vraag_id, case when beeld then score end, not beeld,
        case when random() < 0.15 then 'Wij bespreken dit elke week en komen er volgend kwartaal op terug.' else '' end,
        nr, 'p1'
      from (
        select s.id, v.id as vraag_id, v.nr, niveau >= 3.6 or random() > 0.05 as beeld,
          case
            when niveau >= 3.6 and bijna and v.nr = 7 then v.minimum - 1
            else greatest(
              case when niveau >= 3.6 then coalesce(v.minimum, 1) else 1 end,
              least(5, round(niveau + 2 * random() - 0.8))
            )
          end::smallint as score
        from stand s, vraag v order by s.nr, v.nr
      ) gegeven`)
  await client.query(`
    create temp table te_laag as
      select a.weging_id, a.vraag_id, v.minimum - a.score as tekort_basis, 5 - a.score as tekort_hoog,
        a.geen_beeld or a.score < v.minimum as onder_basis
      from antwoorden a join vraag v on v.id = a.vraag_id
      where v.minimum is not null and (a.geen_beeld or a.score < 5);
    insert into uitkomsten
      select w.id, case when l.onder > 0 then 'in-ontwikkeling' when l.alle > 0 then 'smc-in-de-basis' else 'volwaardig-smc' end,
        case when l.onder > 0 then 'smc-in-de-basis' when l.alle > 0 then 'volwaardig-smc' end,
        coalesce(nullif(l.onder, 0), l.alle, 0), l.onder between 1 and 3 and l.hoogste = 1 and l.zonder = 0
      from wegingen w left join (
        select weging_id, count(*) filter (where onder_basis) as onder, count(*) as alle,
          max(tekort_basis) as hoogste, count(*) filter (where tekort_basis is null) as zonder
        from te_laag group by weging_id
      ) l on l.weging_id = w.id;
    update wegingen w set vastgesteld_stadium = u.stadium from uitkomsten u where u.weging_id = w.id;
    insert into uitkomst_belemmeringen
      select l.weging_id, l.vraag_id, case when u.volgend_stadium = 'volwaardig-smc' then tekort_hoog else tekort_basis end
      from te_laag l join uitkomsten u using (weging_id) join stand s on s.id = l.weging_id
      where l.onder_basis or u.volgend_stadium = 'volwaardig-smc' order by s.nr;
    insert into uitkomst_secties
      select a.weging_id, v.sectie, coalesce(sum(a.score), 0), count(a.score), count(*)
      from antwoorden a join vraag v on v.id = a.vraag_id join stand s on s.id = a.weging_id
      where v.minimum is not null group by s.nr, a.weging_id, v.sectie order by s.nr;
    drop table te_laag, stand, vraag;`)
  // As the server itself does in the quiet hours after so many changes.
  await client.query('vacuum analyze')
  await client.query(`set session_replication_role = origin`)
}
