import { queryOptions } from '@tanstack/react-query'
import { roepAan } from '../api/roepAan'

/** A weging vraag voor vraag, with what a reviewer lays beside it. */
export const beoordelingQuery = (wegingId: string) =>
  queryOptions({
    queryKey: ['beoordeling', wegingId],
    queryFn: ({ signal }) => roepAan('leesBeoordeling', { params: { wegingId }, signal }),
  })
