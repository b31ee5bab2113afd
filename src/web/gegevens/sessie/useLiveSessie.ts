import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Moment, Tellinggebeurtenis } from '~/contract/sessie'
import { volgStroom } from '../live/volgStroom'

/**
 * Keeps a view of a group session up to date. What everybody may know arrives by itself (a new moment, a count); for what
 * only this view has, the server says that there is something new and the whole is read again. Each `begin` of the stream
 * reads the whole too, so a missed event never leaves a wrong screen.
 *
 * @param queryKey of a query whose data has a `moment`
 * @param adres of the stream
 */
export function useLiveSessie(queryKey: QueryKey, adres: string): void {
  const queryClient = useQueryClient()
  const sleutel = JSON.stringify(queryKey)
  useEffect(() => {
    const key: QueryKey = JSON.parse(sleutel)
    const leesOpnieuw = () => void queryClient.invalidateQueries({ queryKey: key })
    const zet = (nieuw: (moment: Moment) => Moment) => {
      queryClient.setQueryData<{ moment: Moment }>(key, (oud) => oud && { ...oud, moment: nieuw(oud.moment) })
      // What is being read at this moment may be older than the event, and would come after it.
      if (queryClient.isFetching({ queryKey: key }) > 0) leesOpnieuw()
    }
    return volgStroom(adres, leesOpnieuw, {
      moment: (data) => {
        const nieuw: Moment = JSON.parse(data)
        zet((oud) => (nieuw.versie >= oud.versie ? nieuw : oud))
      },
      telling: (data) => {
        const { versie, ...telling }: Tellinggebeurtenis = JSON.parse(data)
        zet((oud) => (oud.versie === versie ? { ...oud, telling } : oud))
      },
      regie: leesOpnieuw,
      plaats: leesOpnieuw,
    })
  }, [queryClient, sleutel, adres])
}
