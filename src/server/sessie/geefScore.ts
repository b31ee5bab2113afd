import type { Waarde } from '~/domein/weging/Antwoord'
import type { Database } from '../database/Database'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import { naarKolommen } from '../weging/antwoordrij'

export interface Score {
  sessieId: string
  deelnemerId: string
  vraagId: string
  ronde: 1 | 2
  waarde: Waarde
}

/**
 * One statement. It holds the row of the vraag for as long as it takes (`for share`), so that a reveal waits for who is
 * scoring, and who comes after the reveal finds the vraag no longer open. A score that has been shown lies fixed (G5).
 *
 * $1 session, $2 seat, $3 vraag, $4 round, $5 score, $6 geen beeld, $7 now.
 */
const GEEF = `
  with vraag as (
    select v.sessie_id from sessievragen v join groepssessies s on s.id = v.sessie_id
    where v.sessie_id = $1::uuid and v.vraag_id = $3::text and v.status = 'open' and v.ronde = $4::smallint
      and (s.status = 'lopend' or (s.status = 'voorbereiding' and s.wijze = 'vooraf'
        and (s.vooraf_tot is null or s.vooraf_tot > $7::timestamptz)))
    for share of v
  ), zetel as (
    select id from deelnemers where id = $2::uuid and not toehoorder for key share
  ), geschreven as (
    insert into sessiescores (deelnemer_id, sessie_id, vraag_id, ronde, score, geen_beeld)
    select zetel.id, vraag.sessie_id, $3::text, $4::smallint, $5::smallint, $6::boolean from vraag, zetel
    on conflict (deelnemer_id, vraag_id, ronde) do update
      set score = excluded.score, geen_beeld = excluded.geen_beeld
      where not sessiescores.getoond
    returning 1
  )
  select count(*)::int as aantal from geschreven`

/**
 * Keeps the score of one seat, unseen until the reveal. Writes no time and no row in the logbook: neither may tell who chose
 * what.
 *
 * @throws {Probleemfout} 409 when scoring is not possible (any more), in words for who scored
 */
export async function geefScore(database: Database, score: Score, nu: Date): Promise<void> {
  if (score.vraagId.includes('\0')) throw nietGevonden() // PostgreSQL cannot even look for it
  const { score: getal, geenBeeld } = naarKolommen(score.waarde)
  const [rij] = await database.prepared<{ aantal: number }>('geef_score', GEEF, [
    score.sessieId,
    score.deelnemerId,
    score.vraagId,
    score.ronde,
    getal,
    geenBeeld,
    nu,
  ])
  if (rij?.aantal !== 1) throw await waaromNiet(database, score)
}

const WAAROM = `
  select s.status, s.wijze, v.status as vraagstatus, v.ronde, d.toehoorder
  from sessievragen v join groepssessies s on s.id = v.sessie_id left join deelnemers d on d.id = $3::uuid
  where v.sessie_id = $1::uuid and v.vraag_id = $2::text`

async function waaromNiet(
  database: Database,
  { sessieId, vraagId, deelnemerId, ronde }: Score,
): Promise<Probleemfout> {
  const [rij] = await database.prepared<{
    status: string
    wijze: string
    vraagstatus: string
    ronde: number
    toehoorder: boolean | null
  }>('geef_score_waarom', WAAROM, [sessieId, vraagId, deelnemerId])
  if (!rij) return nietGevonden()
  const niet = (tekst: string) => new Probleemfout(409, tekst)
  if (rij.status === 'gesloten') return niet('De groepssessie is gesloten.')
  if (rij.toehoorder === null)
    return niet('Deze plaats is er niet meer. Doe opnieuw mee met de code op het scherm.')
  if (rij.toehoorder) return niet('U luistert mee en geeft geen scores.')
  if (rij.vraagstatus !== 'open' || rij.ronde !== ronde) {
    return niet(
      'De scores zijn al getoond. Uw score telt bij deze vraag niet meer mee; zeg het gerust in het gesprek.',
    )
  }
  if (rij.status === 'pauze') return niet('De groepssessie staat op pauze. Kies opnieuw als zij verder gaat.')
  if (rij.status === 'voorbereiding' && rij.wijze === 'vooraf')
    return niet('Het moment om vooraf te scoren is voorbij.')
  if (rij.status === 'voorbereiding') return niet('De groepssessie is nog niet begonnen.')
  return niet('Uw score is al getoond en ligt vast.')
}
