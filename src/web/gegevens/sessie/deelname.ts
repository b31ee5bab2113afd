import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Deelname } from '~/contract/deelname'
import type { Kader } from '~/domein/kader/Kader'
import { leesCode } from '~/domein/sessie/deelnamecode'
import { adresVan, roepAan } from '../../api/roepAan'
import { kaderQuery } from '../kader'
import { type Deelnamebeeld, metGelezen } from './deelnameBeeld'
import { deelnameKey, wijzigDeelname } from './deelnameWijzigen'
import { sleutelVoor, vergeetSleutel } from './sleutel'
import { useLiveSessie } from './useLiveSessie'

/** Who looks is here: after a minute without a look the server no longer counts this phone as present. In ms. */
const KIJK_ELKE = 25_000

/** Which session a code belongs to, and what one should know before joining. */
export const uitnodigingQuery = (code: string) =>
  queryOptions({
    queryKey: ['uitnodiging', code],
    queryFn: ({ signal }) => roepAan('leesUitnodiging', { params: { code: leesCode(code) ?? code }, signal }),
  })

/** Looks up a code that somebody typed. */
export function useZoekUitnodiging() {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: (code: string) => queryClient.fetchQuery(uitnodigingQuery(code)) })
}

export const deelnameQuery = (sessieId: string) => {
  const queryKey = deelnameKey(sessieId)
  return queryOptions({
    queryKey,
    queryFn: async ({ signal, client }): Promise<Deelnamebeeld> => {
      const gelezen: Deelname = await roepAan('leesDeelname', { params: { sessieId }, signal })
      return metGelezen(client.getQueryData<Deelnamebeeld>(queryKey), gelezen)
    },
  })
}

/** What one participant sees, kept up to date; with the error of the last look when that failed. */
export function useDeelname(sessieId: string): {
  deelname: Deelnamebeeld
  kader: Kader
  fout: Error | null
} {
  const queryClient = useQueryClient()
  const query = deelnameQuery(sessieId)
  const { data: deelname, error: fout } = useSuspenseQuery(query)
  const { data: kader } = useSuspenseQuery(kaderQuery(deelname.sessie.kaderVersie))
  useLiveSessie(query.queryKey, adresVan('/groepssessies/{sessieId}/deelname/gebeurtenissen', { sessieId }))
  const { moment, bij } = deelname
  const isBij = moment.vraagId === bij.vraagId && moment.ronde === bij.ronde
  // The own scores do not travel with a moment; on another vraag, or in another round, they are read again.
  useEffect(() => {
    if (!isBij) void queryClient.invalidateQueries({ queryKey: deelnameKey(sessieId) })
  }, [queryClient, sessieId, isBij])
  // Not by `refetchInterval`: that begins anew with each event, so in a busy room it would never come.
  useEffect(() => {
    const kijk = () => {
      if (document.visibilityState === 'visible') {
        void queryClient.invalidateQueries({ queryKey: deelnameKey(sessieId) })
      }
    }
    const klok = setInterval(kijk, KIJK_ELKE)
    return () => clearInterval(klok)
  }, [queryClient, sessieId])
  return { deelname, kader, fout }
}

type Aanmelding = Omit<Parameters<typeof roepAan<'neemPlaats'>>[1]['body'], 'sleutel'>

/** Takes a seat. A double tap or a retry is the same seat, because the secret stays the same until it worked. */
export function useNeemPlaats(code: string) {
  return useMutation({
    mutationFn: (body: Aanmelding) =>
      roepAan('neemPlaats', { params: { code }, body: { ...body, sleutel: sleutelVoor(code) } }),
    onSuccess: () => vergeetSleutel(code),
  })
}

/** Takes the own seat again, on another phone. */
export function useKeerTerug(code: string) {
  const doel = `${code}:terug`
  return useMutation({
    mutationFn: (terugkeercode: string) =>
      roepAan('keerTerug', { params: { code }, body: { terugkeercode, sleutel: sleutelVoor(doel) } }),
    onSuccess: () => vergeetSleutel(doel),
  })
}

export function useVerlaatSessie(sessieId: string) {
  return useMutation({ mutationFn: () => roepAan('verlaatSessie', { params: { sessieId } }) })
}

type Peilingantwoorden = Parameters<typeof roepAan<'beantwoordPeiling'>>[1]['body']['antwoorden']

export function useBeantwoordPeiling(sessieId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (antwoorden: Peilingantwoorden) =>
      roepAan('beantwoordPeiling', { params: { sessieId }, body: { antwoorden } }),
    onSuccess: () => wijzigDeelname(queryClient, sessieId, (oud) => ({ ...oud, peilingGedaan: true })),
  })
}
