import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { leesAanmelding, meldAanAlsVoorbeeld, meldAf, type Persoon } from '~/contract/aanmeldingen'
import { roepAan } from '../api/roepAan'

/** Who is signed in, and whether the data is an example. */
export const aanmeldingQuery = queryOptions({
  queryKey: ['aanmelding'],
  queryFn: ({ signal }) => roepAan(leesAanmelding, { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The person who is signed in; for use below the routes that ask for one. */
export function usePersoon(): Persoon {
  const { persoon } = useSuspenseQuery(aanmeldingQuery).data
  if (!persoon) throw new Error('Deze pagina vraagt om iemand die is aangemeld')
  return persoon
}

/** Signs in as an example person; what somebody else had on screen is forgotten. */
export function useMeldAan() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (persoonId: string) => roepAan(meldAanAlsVoorbeeld, { body: { persoon: persoonId } }),
    onSuccess: (aanmelding) => {
      queryClient.clear()
      queryClient.setQueryData(aanmeldingQuery.queryKey, aanmelding)
    },
  })
}

export function useMeldAf() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => roepAan(meldAf, {}),
    onSuccess: () => queryClient.clear(),
  })
}
