import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Beamer } from '~/contract/beamers'
import type { Kader } from '~/domein/kader/Kader'
import { adresVan, GeenVerbinding, roepAan } from '../../api/roepAan'
import { kaderQuery } from '../kader'
import { useLiveSessie } from './useLiveSessie'

export const beamerQuery = (sleutel: string) =>
  queryOptions({
    queryKey: ['beamer', sleutel],
    queryFn: ({ signal }): Promise<Beamer> => roepAan('leesBeamer', { params: { sleutel }, signal }),
  })

/**
 * The screen on the wall, and what happens on it.
 *
 * @returns besides it `verbonden`: false once asking twice brought no answer. One missed answer is nobody's concern.
 */
export function useBeamer(sleutel: string): Beamer & { kader: Kader; verbonden: boolean } {
  const query = beamerQuery(sleutel)
  const { data: beamer, error, failureCount } = useSuspenseQuery(query)
  const { data: kader } = useSuspenseQuery(kaderQuery(beamer.sessie.kaderVersie))
  useLiveSessie(query.queryKey, adresVan('/beamers/{sleutel}/gebeurtenissen', { sleutel }))
  return { ...beamer, kader, verbonden: failureCount < 2 && !(error instanceof GeenVerbinding) }
}
