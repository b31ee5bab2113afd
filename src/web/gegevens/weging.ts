import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { Weging } from '~/contract/wegingen'
import type { Kader } from '~/domein/kader/Kader'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { roepAan } from '../api/roepAan'
import { usePersoon } from './aanmelding'
import type { Antwoordboek } from './antwoorden/Antwoordboek'
import { openBoek } from './antwoorden/boeken'
import { kaderQuery } from './kader'
import { teamsQuery } from './teams'

/** A weging without its answers: those go into the book of this person, which is the one place where they live. */
export const wegingQuery = (persoonId: string, wegingId: string) =>
  queryOptions({
    queryKey: ['weging', persoonId, wegingId],
    queryFn: async ({ signal }): Promise<Weging> => {
      const { antwoorden, volgnummer, ...weging } = await roepAan('leesWeging', {
        params: { wegingId },
        signal,
      })
      openBoek(persoonId, wegingId).ontvang(antwoorden, volgnummer)
      return weging
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What was handed in the quarter before. */
export const vorigeWegingQuery = (wegingId: string) =>
  queryOptions({
    queryKey: ['vorige-weging', wegingId],
    queryFn: ({ signal }) => roepAan('leesVorigeWeging', { params: { wegingId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Everything that a page about one weging works with. */
export interface OpenWeging {
  weging: Weging
  kader: Kader
  boek: Antwoordboek
}

export function useWeging(wegingId: string): OpenWeging {
  const persoon = usePersoon()
  const weging = useSuspenseQuery(wegingQuery(persoon.id, wegingId)).data
  const kader = useSuspenseQuery(kaderQuery(weging.kaderVersie)).data
  return { weging, kader, boek: openBoek(persoon.id, wegingId) }
}

/** A verb on a weging whose answer is the weging as it then stands. */
export function useNieuweStand() {
  const queryClient = useQueryClient()
  const persoon = usePersoon()
  return (weging: Weging) => {
    queryClient.setQueryData(wegingQuery(persoon.id, weging.id).queryKey, weging)
    void queryClient.invalidateQueries({ queryKey: teamsQuery.queryKey })
  }
}

export function useStartWeging() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: { teamId: string; kenmerken: Kenmerken }) => roepAan('startWeging', { body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: teamsQuery.queryKey }),
  })
}

export function useWijzigKenmerken(weging: Weging) {
  return useMutation({
    mutationFn: (kenmerken: Kenmerken) =>
      roepAan('wijzigKenmerken', {
        params: { wegingId: weging.id },
        versie: weging.versie,
        body: { kenmerken },
      }),
    onSuccess: useNieuweStand(),
  })
}

export function useDienIn({ weging, boek }: OpenWeging) {
  return useMutation({
    mutationFn: () =>
      roepAan('dienWegingIn', {
        params: { wegingId: weging.id },
        versie: weging.versie,
        body: { volgnummer: boek.volgnummer },
      }),
    onSuccess: useNieuweStand(),
  })
}
