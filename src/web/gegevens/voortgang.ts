import { queryOptions } from '@tanstack/react-query'
import { roepAan } from '../api/roepAan'

/** A page that stays open keeps up with the day. */
const ELKE_MINUUT = 60_000

/** How far the teams are that this person may see. */
export const voortgangQuery = (rondeId: string) =>
  queryOptions({
    queryKey: ['voortgang', rondeId],
    queryFn: ({ signal }) => roepAan('leesVoortgang', { params: { rondeId }, signal }),
    refetchInterval: ELKE_MINUUT,
  })

/** The bare counts, for everybody. */
export const openVoortgangQuery = queryOptions({
  queryKey: ['open-voortgang'],
  queryFn: ({ signal }) => roepAan('leesOpenVoortgang', { signal }),
  refetchInterval: ELKE_MINUUT,
})
