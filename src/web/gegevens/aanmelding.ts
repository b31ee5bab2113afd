import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type * as z from 'zod/mini'
import type { aanmeldingSchema, Persoon } from '~/contract/aanmeldingen'
import { roepAan } from '../api/roepAan'

type Aanmelding = z.infer<typeof aanmeldingSchema>
const besloten = getRouteApi('/besloten')

/** Who is signed in, and whether the data is an example. */
export const aanmeldingQuery = queryOptions({
  queryKey: ['aanmelding'],
  queryFn: ({ signal }) => roepAan('leesAanmelding', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The person who is signed in; for use below the routes that ask for one. */
export function usePersoon(): Persoon {
  return besloten.useRouteContext().persoon
}

/** Signs in as an example person; what somebody else had on screen is forgotten. */
export function useMeldAan() {
  return useMutation({
    mutationFn: (persoonId: string) => roepAan('meldAanAlsVoorbeeld', { body: { persoon: persoonId } }),
    onSuccess: useNieuweAanmelding(),
  })
}

export function useMeldAf() {
  return useMutation({
    mutationFn: async () => {
      await roepAan('meldAf', {})
      return roepAan('leesAanmelding', {})
    },
    onSuccess: useNieuweAanmelding(),
  })
}

/** Forgets all that the last person saw. Who is signed in keeps its place: the bar above every page listens to it. */
function useNieuweAanmelding() {
  const queryClient = useQueryClient()
  const [sleutel] = aanmeldingQuery.queryKey
  return (aanmelding: Aanmelding) => {
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sleutel })
    queryClient.setQueryData(aanmeldingQuery.queryKey, aanmelding)
  }
}
