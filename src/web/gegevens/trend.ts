import { queryOptions } from '@tanstack/react-query'
import type { Persoon } from '~/contract/aanmeldingen'
import { roepAan } from '../api/roepAan'
import { heeftRol } from './heeftRol'

/** Of whom a trend is, and of what: as its address says it. */
export interface Trendkeuze {
  district?: string
  team?: string
  sectie?: string
  stelling?: string
}

/** Reads that from an address: a team goes before its district, a stelling before its section. */
export function leesTrendkeuze(zoek: Record<string, unknown>): Trendkeuze {
  const { district, team, sectie, stelling } = zoek
  return {
    ...(typeof team === 'string' ? { team } : typeof district === 'string' ? { district } : {}),
    ...(typeof stelling === 'string' ? { stelling } : typeof sectie === 'string' ? { sectie } : {}),
  }
}

/** How a mean moved over the rondes. */
export const trendQuery = ({ district, team, sectie, stelling }: Trendkeuze) =>
  queryOptions({
    queryKey: ['trend', { district, team, sectie, stelling }],
    queryFn: ({ signal }) =>
      roepAan('leesTrend', {
        query: {
          ...(district !== undefined && { districtId: district }),
          ...(team !== undefined && { teamId: team }),
          ...(sectie !== undefined && { sectieId: sectie }),
          ...(stelling !== undefined && { stellingId: stelling }),
        },
        signal,
      }),
  })

/** Of whom a person can see the trend, beside the land: districts and teams. Only who leads a district is asked for districts. */
export const trendbereikQuery = (persoon: Persoon) =>
  queryOptions({
    queryKey: ['trendbereik', persoon.id],
    queryFn: async ({ signal }) => {
      const leidt = heeftRol(persoon, 'programmabureau', 'districtsmanager')
      const [{ districten }, { teams }] = await Promise.all([
        leidt ? roepAan('leesWerklijsten', { signal }) : { districten: [] },
        roepAan('leesTeams', { signal }),
      ])
      return { districten, teams: teams.map(({ id: teamId, naam }) => ({ id: teamId, naam })) }
    },
  })
