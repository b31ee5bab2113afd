import { queryOptions } from '@tanstack/react-query'
import { roepAan } from '../api/roepAan'

/** The teams of who is signed in, each with its wegingen. */
export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => roepAan('leesTeams', { signal }),
})
