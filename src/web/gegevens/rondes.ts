import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { RondeDetail, RondeInLijst, Rondewijziging } from '~/contract/rondes'
import { roepAan } from '../api/roepAan'

/** All rondes, newest first, and the versions of the kader to plan one with. */
export const rondesQuery = queryOptions({
  queryKey: ['rondes'],
  queryFn: ({ signal }) => roepAan('leesRondes', { signal }),
})

/** The ronde that is asked for; otherwise the newest that has opened. @param rondes newest first */
export function kiesRonde(
  rondes: readonly RondeInLijst[],
  gevraagd: string | undefined,
): RondeInLijst | undefined {
  const geopend = rondes.filter(({ fase }) => fase !== 'gepland')
  return geopend.find(({ id }) => id === gevraagd) ?? geopend[0]
}

/** One ronde with its teams. */
export const rondeQuery = (rondeId: string) =>
  queryOptions({
    queryKey: ['rondes', rondeId],
    queryFn: ({ signal }) => roepAan('leesRonde', { params: { rondeId }, signal }),
  })

/** Who is out, and what closing does to them. Asked anew each time: it is what one decides on. */
export const sluitingQuery = (rondeId: string) =>
  queryOptions({
    queryKey: ['rondes', rondeId, 'sluiting'],
    queryFn: ({ signal }) => roepAan('leesSluiting', { params: { rondeId }, signal }),
    staleTime: 0,
    gcTime: 0,
  })

export interface Rondeplan {
  id: string
  kaderVersie: string
  opent: string
  sluit: string
  tegenlezer: boolean
}

export function usePlanRonde() {
  const naAfloop = useNaAfloop()
  return useMutation({ mutationFn: (body: Rondeplan) => roepAan('planRonde', { body }), onSuccess: naAfloop })
}

/** Each on the version of the ronde that is on screen. */
export function useWijzigRonde({ id: rondeId, versie }: RondeDetail) {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: (body: Rondewijziging) => roepAan('wijzigRonde', { params: { rondeId }, versie, body }),
    onSuccess: naAfloop,
  })
}

export function useSluitRonde({ id: rondeId, versie }: RondeDetail) {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: () => roepAan('sluitRonde', { params: { rondeId }, versie, body: {} }),
    onSuccess: naAfloop,
  })
}

export function useHeropenRonde({ id: rondeId, versie }: RondeDetail) {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: (sluit: string) => roepAan('heropenRonde', { params: { rondeId }, versie, body: { sluit } }),
    onSuccess: naAfloop,
  })
}

/** It is gone from the list; where it was looked at, the answer is now that it is not there. */
export function useVerwijderRonde({ id: rondeId, versie }: RondeDetail) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => roepAan('verwijderRonde', { params: { rondeId }, versie }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: rondesQuery.queryKey, refetchType: 'none' }),
  })
}

/** The ronde as it now is; whatever else was read of rondes is read again. */
function useNaAfloop() {
  const queryClient = useQueryClient()
  return (ronde: RondeDetail) => {
    queryClient.setQueryData(rondeQuery(ronde.id).queryKey, ronde)
    void queryClient.invalidateQueries({ queryKey: rondesQuery.queryKey, exact: true })
    void queryClient.invalidateQueries({ queryKey: ['voortgang'] })
  }
}
