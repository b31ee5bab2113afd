import { queryOptions } from '@tanstack/react-query'
import { roepAan } from '../../api/roepAan'

export const voorbeeldpersonenQuery = queryOptions({
  queryKey: ['voorbeeldpersonen'],
  queryFn: ({ signal }) => roepAan('leesVoorbeeldpersonen', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
