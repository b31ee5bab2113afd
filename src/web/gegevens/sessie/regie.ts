import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { Handeling, Regie } from '~/contract/groepssessies'
import type { Kader } from '~/domein/kader/Kader'
import { adresVan, GeenVerbinding, roepAan } from '../../api/roepAan'
import { kaderQuery } from '../kader'
import { useLiveSessie } from './useLiveSessie'

/** While the page is open it is read again now and then, which renews the sign-in: no meeting outlasts it. In ms. */
const LEES_ELKE = 10 * 60 * 1000

/** The group sessions on a weging, and who can lead one. */
export const groepssessiesQuery = (wegingId: string) =>
  queryOptions({
    queryKey: ['groepssessies', wegingId],
    queryFn: ({ signal }) => roepAan('leesGroepssessies', { params: { wegingId }, signal }),
  })

export const regieQuery = (sessieId: string) =>
  queryOptions({
    queryKey: ['regie', sessieId],
    queryFn: ({ signal }): Promise<Regie> => roepAan('leesRegie', { params: { sessieId }, signal }),
    refetchInterval: LEES_ELKE,
    refetchIntervalInBackground: true,
  })

/** A session as its begeleider sees it, kept up to date. */
export function useRegie(sessieId: string): Regie & { kader: Kader } {
  const query = regieQuery(sessieId)
  const { data: regie } = useSuspenseQuery(query)
  const { data: kader } = useSuspenseQuery(kaderQuery(regie.sessie.kaderVersie))
  useLiveSessie(query.queryKey, adresVan('/groepssessies/{sessieId}/gebeurtenissen', { sessieId }))
  return { ...regie, kader }
}

/** False while the last attempt to read the session found no server: what is on screen may be old by then. */
export function useSessieBereikbaar(sessieId: string): boolean {
  const { error } = useSuspenseQuery(regieQuery(sessieId))
  return !(error instanceof GeenVerbinding)
}

type Opening = Parameters<typeof roepAan<'openGroepssessie'>>[1]['body']

export function useOpenGroepssessie(wegingId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Opening) => roepAan('openGroepssessie', { params: { wegingId }, body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: groepssessiesQuery(wegingId).queryKey }),
  })
}

/**
 * Does what the begeleider asks, on the session as they see it. When it changed meanwhile (the other one who leads was
 * first, or a second click came too soon) the server refuses with 412; the screen is then read again.
 */
export function useHandeling(sessieId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = regieQuery(sessieId)
  return useMutation({
    mutationFn: (handeling: Handeling) =>
      roepAan('doeHandeling', {
        params: { sessieId },
        versie: queryClient.getQueryData(queryKey)?.moment.versie ?? 0,
        body: handeling,
      }),
    // A reading that was asked for before this must not arrive after it and take the screen back.
    onMutate: () => queryClient.cancelQueries({ queryKey }),
    onSuccess: (regie) =>
      queryClient.setQueryData(queryKey, (oud) =>
        oud && oud.moment.versie > regie.moment.versie ? oud : regie,
      ),
    // Without an answer it may have been done all the same, so then too the screen is read again.
    onError: () => void queryClient.invalidateQueries({ queryKey }),
  })
}

/** Enters the score of somebody without a phone, on their own word. */
export function useScoreVoor(sessieId: string) {
  return useMutation({
    mutationFn: ({ deelnemerId, vraagId, ...body }: ScoreVoor) =>
      roepAan('geefScoreVoor', { params: { sessieId, deelnemerId, vraagId }, body }),
  })
}

type ScoreVoor = Parameters<typeof roepAan<'geefScoreVoor'>>[1]['body'] & {
  deelnemerId: string
  vraagId: string
}
