import type * as z from 'zod/mini'
import type { exporteerAntwoorden, exporteerWegingen } from '~/contract/exports'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from '../database/Database'
import { antwoordkolommen, vraagkolommen } from './antwoordkolommen'
import type { Kolom } from './Kolom'
import { ANTWOORDEN, keuzeVan, VOLGORDE, vragenVan } from './rijen'
import { antwoordparameters, type Selectie, wegingparameters } from './Selectie'
import { kopkolommen, wegingkolommen } from './wegingkolommen'

export interface Plaats {
  /** After which row: the `na` of a link. */
  na?: string | undefined
  aantal: number
}

type Antwoordrij = z.infer<typeof exporteerAntwoorden.antwoord>['antwoorden'][number]
type Wegingrij = z.infer<typeof exporteerWegingen.antwoord>['wegingen'][number]

/** Rows of a page, and what its link to the next says; null on the last one. */
interface Bladzijde<Rij> {
  rijen: Rij[]
  na: string | null
}

const naam = ({ naam, sql }: Kolom) => `${sql} as "${naam}"`
const uitKeuze = ({ naam }: Kolom) => `k."${naam}"`

/** A page begins after a team and, within it, after a vraag: whatever is added meanwhile, no row comes twice. */
const na = (nr: string, team: string, vanaf: string) => `(${team}::text is null or (${VOLGORDE}, ${nr}) > (
  select rt.district_naam, rt.team_naam, rt.team_id, ${vanaf}::int
  from rondeteams rt where rt.ronde_id = $1 and rt.team_id = ${team}))`

/** One page of answers. */
export async function leesAntwoordpagina(
  { prepared }: Database,
  kaders: Kaders,
  selectie: Selectie,
  plaats: Plaats,
): Promise<Bladzijde<Antwoordrij>> {
  const { kader } = selectie
  const kop = kopkolommen(kader)
  const rijen = await prepared<Antwoordrij & { nr: number }>(
    'exportantwoorden',
    `with ${keuzeVan(kop.map(naam).join(', '))}, ${vragenVan('null')}
      select ${kop.map(uitKeuze).join(', ')}, r.*
      from keuze k cross join lateral (
        select ${[...vraagkolommen(kader), ...antwoordkolommen].map(naam).join(', ')}, v.nr from ${ANTWOORDEN}
      ) r
      where ${na('r.nr', '$11', '$12')}
      order by ${VOLGORDE}, r.nr limit $13`,
    [...antwoordparameters(selectie, kaders), ...uitLink(plaats), plaats.aantal + 1],
  )
  return bladzijde(rijen, plaats)
}

/** One page of wegingen. */
export async function leesWegingpagina(
  { prepared }: Database,
  selectie: Selectie,
  plaats: Plaats,
): Promise<Bladzijde<Wegingrij>> {
  const { kader, sectieId } = selectie
  const kolommen = wegingkolommen({ ...kader, secties: [] })
  const rijen = await prepared<Wegingrij & { nr: number }>(
    'exportwegingen',
    `with ${keuzeVan(kolommen.map(naam).join(', '))}
      select ${kolommen.map(uitKeuze).join(', ')}, 0 as nr, coalesce((
        select json_agg(json_build_object('sectieId', s.sectie_id, 'gemiddelde', s.som::float8 / nullif(s.aantal, 0),
          'aantal', s.aantal) order by array_position($5::text[], s.sectie_id))
        from uitkomst_secties s where s.weging_id = k.weging_id and s.sectie_id = any($5)), '[]') as secties
      from keuze k
      where ${na('0', '$6', '$7')}
      order by ${VOLGORDE} limit $8`,
    [
      ...wegingparameters(selectie),
      kader.secties.map(({ id }) => id).filter((id) => !sectieId || id === sectieId),
      ...uitLink(plaats),
      plaats.aantal + 1,
    ],
  )
  return bladzijde(rijen, plaats)
}

const uitLink = ({ na }: Plaats) => [
  na?.slice(0, na.lastIndexOf('~')) ?? null,
  na?.slice(na.lastIndexOf('~') + 1) ?? null,
]

/** One row more than asked for tells whether there is a next page. */
function bladzijde<Rij extends { teamId: string }>(
  gelezen: (Rij & { nr: number })[],
  { aantal }: Plaats,
): Bladzijde<Rij> {
  const laatste = gelezen.length > aantal ? gelezen[aantal - 1] : undefined
  const rijen = gelezen.slice(0, aantal).map(({ nr, ...rij }) => inMomenten(rij) as unknown as Rij)
  return { rijen, na: laatste ? `${laatste.teamId}~${laatste.nr}` : null }
}

/** JSON has no dates: a moment is told in UTC. */
function inMomenten(rij: object): object {
  return Object.fromEntries(
    Object.entries(rij).map(([naam, waarde]) => [
      naam,
      waarde instanceof Date ? waarde.toISOString() : waarde,
    ]),
  )
}
