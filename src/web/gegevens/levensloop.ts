import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Levensloop } from '~/contract/levensloop'
import type { Weging } from '~/contract/wegingen'
import { roepAan } from '../api/roepAan'
import { usePersoon } from './aanmelding'
import { teamsQuery } from './teams'
import { useNieuweStand, wegingQuery } from './weging'

/** What happened to a weging since it was begun, whose turn it is, and what was asked and answered. */
export const levensloopQuery = (wegingId: string) =>
  queryOptions({
    queryKey: ['levensloop', wegingId],
    queryFn: ({ signal }): Promise<Levensloop> => roepAan('leesLevensloop', { params: { wegingId }, signal }),
    // Not read again for each section that is opened; whoever comes back to the page does see what is new.
    staleTime: 30_000,
  })

/** The life of a weging for a page that is about something else; null until it is there. */
export function useLevensloop(wegingId: string): Levensloop | null {
  return useQuery(levensloopQuery(wegingId)).data ?? null
}

type Body<N extends Parameters<typeof roepAan>[0]> = Parameters<typeof roepAan<N>>[1] extends {
  body: infer B
}
  ? B
  : never

/** A step that was refused was overtaken by another: then both are read again, so that the page shows how it stands now. */
function useLeesOpnieuw(wegingId: string) {
  const queryClient = useQueryClient()
  const persoon = usePersoon()
  return () => {
    void queryClient.invalidateQueries({ queryKey: wegingQuery(persoon.id, wegingId).queryKey })
    void queryClient.invalidateQueries({ queryKey: levensloopQuery(wegingId).queryKey })
  }
}

/** A step in the life of a weging: its answer is the weging as it then stands, and its history has a line more. */
function useNaStap({ id }: Weging) {
  const queryClient = useQueryClient()
  const nieuweStand = useNieuweStand()
  return {
    onSuccess: (weging: Weging) => {
      nieuweStand(weging)
      return queryClient.invalidateQueries({ queryKey: levensloopQuery(id).queryKey })
    },
    onError: useLeesOpnieuw(id),
  }
}

/** Gives the weging back to its team, with what is asked. */
export function useGeefTerug(weging: Weging) {
  return useMutation({
    mutationFn: (body: Body<'geefTerug'>) =>
      roepAan('geefTerug', { params: { wegingId: weging.id }, versie: weging.versie, body }),
    ...useNaStap(weging),
  })
}

/** Settles the stadium; `reden` is null when it is the computed one. */
export function useStelVast(weging: Weging) {
  return useMutation({
    mutationFn: (body: Body<'stelVast'>) =>
      roepAan('stelVast', { params: { wegingId: weging.id }, versie: weging.versie, body }),
    ...useNaStap(weging),
  })
}

/** Opens a next revisie. Its answer is that new weging, whose page reads it with its answers. */
export function useCorrigeer(weging: Weging) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<'corrigeer'>) =>
      roepAan('corrigeer', { params: { wegingId: weging.id }, versie: weging.versie, body }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: teamsQuery.queryKey })
      return queryClient.invalidateQueries({ queryKey: levensloopQuery(weging.id).queryKey })
    },
    onError: useLeesOpnieuw(weging.id),
  })
}

/** Something that was said about a weging: its answer is the whole conversation as it then stands. */
function useNaWoord(wegingId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = levensloopQuery(wegingId)
  return {
    // A reading that was asked for before this must not arrive after it and take the conversation back.
    onMutate: () => queryClient.cancelQueries({ queryKey }),
    onSuccess: (levensloop: Levensloop) => void queryClient.setQueryData(queryKey, levensloop),
    onError: useLeesOpnieuw(wegingId),
  }
}

export function usePlaatsOpmerking(wegingId: string) {
  return useMutation({
    mutationFn: (body: Body<'plaatsOpmerking'>) => roepAan('plaatsOpmerking', { params: { wegingId }, body }),
    ...useNaWoord(wegingId),
  })
}

export function useBeantwoordOpmerking(wegingId: string) {
  return useMutation({
    mutationFn: ({ opmerkingId, tekst }: { opmerkingId: string; tekst: string }) =>
      roepAan('beantwoordOpmerking', { params: { wegingId, opmerkingId }, body: { tekst } }),
    ...useNaWoord(wegingId),
  })
}

export function useVraagTegenlezing(wegingId: string) {
  return useMutation({
    mutationFn: (body: Body<'vraagTegenlezing'>) =>
      roepAan('vraagTegenlezing', { params: { wegingId }, body }),
    ...useNaWoord(wegingId),
  })
}

export function useGeefTegenlezing(wegingId: string) {
  return useMutation({
    mutationFn: (body: Body<'geefTegenlezing'>) => roepAan('geefTegenlezing', { params: { wegingId }, body }),
    ...useNaWoord(wegingId),
  })
}
