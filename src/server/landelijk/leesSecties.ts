import { sql } from 'drizzle-orm'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import { basisstadium } from '~/domein/weging/eis'
import { gemiddeldeVan } from '~/domein/weging/gemiddelden'
import type { Query } from '../database/Database'
import type { Beeldronde } from './Beeldronde'
import { geldend, vanElkeWeging } from './geldend'

interface Som {
  district: string
  stadium: string
  sectie: string
  som: number
  aantal: number
}

interface Secties {
  secties: LandelijkBeeld['secties']
  /** By district id. */
  perDistrict: Map<string, LandelijkBeeld['districten'][number]['secties']>
}

/**
 * The means per section (W6, figuur 2.1 of the source): over all scores of the teams in a group, so that a team that scored
 * more stellingen weighs more, and geen beeld and n.v.t. weigh nothing.
 */
export async function leesSecties(query: Query, { id, kader }: Beeldronde): Promise<Secties> {
  const { rows } = await query.execute<Som & Record<string, unknown>>(sql`
    select g.district_id as district, g.stadium, s.sectie_id as sectie,
      sum(s.som)::int as som, sum(s.aantal)::int as aantal
    from ${geldend(id)} g ${vanElkeWeging(sql`sectie_id, som, aantal from uitkomst_secties`)} s
    group by g.district_id, g.stadium, s.sectie_id`)
  const laagste = kader.stadia[0]?.id
  const basis = basisstadium(kader)?.id
  const sectieIds = kader.secties.map((sectie) => sectie.id)
  return {
    secties: sectieIds.map((sectieId) => {
      const inSectie = rows.filter(({ sectie }) => sectie === sectieId)
      const ontwikkeling = gemiddelde(inSectie.filter(({ stadium }) => stadium === laagste))
      const inBasis = gemiddelde(inSectie.filter(({ stadium }) => stadium === basis))
      return {
        sectieId,
        inOntwikkeling: ontwikkeling.gemiddelde,
        aantalInOntwikkeling: ontwikkeling.aantal,
        inDeBasis: inBasis.gemiddelde,
        aantalInDeBasis: inBasis.aantal,
      }
    }),
    perDistrict: new Map(
      [...new Set(rows.map(({ district }) => district))].map((district) => [
        district,
        sectieIds.map((sectieId) => ({
          sectieId,
          ...gemiddelde(rows.filter((rij) => rij.district === district && rij.sectie === sectieId)),
        })),
      ]),
    ),
  }
}

function gemiddelde(sommen: readonly Som[]) {
  return gemiddeldeVan({
    som: sommen.reduce((totaal, { som }) => totaal + som, 0),
    aantal: sommen.reduce((totaal, { aantal }) => totaal + aantal, 0),
  })
}
