import { queryOptions } from '@tanstack/react-query'
import { roepAan } from '../api/roepAan'

/** One version of the instrument. A version never changes, so it is asked for once. */
export const kaderQuery = (versie: string) =>
  queryOptions({
    queryKey: ['kader', versie],
    queryFn: ({ signal }) => roepAan('leesKaderVersie', { params: { versie }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
