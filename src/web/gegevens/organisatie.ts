import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Herindeling, Organisatie } from '~/contract/organisatie'
import { roepAan } from '../api/roepAan'

/** The districts with all teams that are or were in them. */
export const organisatieQuery = queryOptions({
  queryKey: ['organisatie'],
  queryFn: ({ signal }) => roepAan('leesOrganisatie', { signal }),
})

export function useVoegDistrictToe() {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: (naam: string) => roepAan('voegDistrictToe', { body: { naam } }),
    onSuccess: naAfloop,
  })
}

export function useHernoemDistrict(districtId: string) {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: (body: { naam: string; vanaf: string }) =>
      roepAan('hernoemDistrict', { params: { districtId }, body }),
    onSuccess: naAfloop,
  })
}

/** Takes back a change that is planned. */
export function useTrekWijzigingIn() {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: (wijzigingId: string) => roepAan('trekWijzigingIn', { params: { wijzigingId } }),
    onSuccess: naAfloop,
  })
}

export function useHernoemTeam(teamId: string) {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: (body: { naam: string; vanaf: string }) =>
      roepAan('hernoemTeam', { params: { teamId }, body }),
    onSuccess: naAfloop,
  })
}

export function useVerplaatsTeam(teamId: string) {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: (body: { districtId: string; vanaf: string }) =>
      roepAan('verplaatsTeam', { params: { teamId }, body }),
    onSuccess: naAfloop,
  })
}

export function useBeeindigTeam(teamId: string) {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: (eindigt: string | null) =>
      roepAan('beeindigTeam', { params: { teamId }, body: { eindigt } }),
    onSuccess: naAfloop,
  })
}

export function useDeelTeamsHerIn() {
  const naAfloop = useNaAfloop()
  return useMutation({
    mutationFn: (body: Herindeling) => roepAan('deelTeamsHerIn', { body }),
    onSuccess: naAfloop,
  })
}

/** A change of a team or district may show in every list: they are read again when they are looked at. */
function useNaAfloop() {
  const queryClient = useQueryClient()
  return (organisatie: Organisatie) => {
    queryClient.setQueryData(organisatieQuery.queryKey, organisatie)
    for (const queryKey of [['teams'], ['rondes'], ['voortgang']]) {
      void queryClient.invalidateQueries({ queryKey })
    }
  }
}
