import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { roepAan } from '../../api/roepAan'
import type { Deelnamebeeld } from './deelnameBeeld'
import { wijzigDeelname } from './deelnameWijzigen'
import { maakSleutel } from './sleutel'

/** This page. A reload is another one, and takes the seat anew. */
const ditTabblad = maakSleutel()

/**
 * A seat is in one tab at a time, so that nobody wonders which of two choices counted. Opening the page takes it.
 * @returns whether another tab took it since, and a way to take it back
 */
export function useTabblad(deelname: Deelnamebeeld): { elders: boolean; neem(): void } {
  const queryClient = useQueryClient()
  const { tabblad } = deelname
  const sessieId = deelname.sessie.id
  const { mutate, isSuccess, isError } = useMutation({
    mutationFn: () => roepAan('neemTabblad', { params: { sessieId }, body: { tabblad: ditTabblad } }),
    onSuccess: () => wijzigDeelname(queryClient, sessieId, (oud) => ({ ...oud, tabblad: ditTabblad })),
  })
  useEffect(() => mutate(), [mutate])
  // A new `deelname` is a sign of life of the server: time to try what did not come through.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an error alone is no reason to try again at once
  useEffect(() => {
    if (isError) mutate()
  }, [deelname])
  return { elders: isSuccess && tabblad !== null && tabblad !== ditTabblad, neem: () => mutate() }
}
