import { queryOptions } from '@tanstack/react-query'
import { roepAan } from '../api/roepAan'

/** The districts of which who is signed in sees all teams, and the wegingen from elsewhere that they were asked to read. */
export const werklijstenQuery = queryOptions({
  queryKey: ['werklijsten'],
  queryFn: ({ signal }) => roepAan('leesWerklijsten', { signal }),
})

const inRonde = (ronde: string | undefined) => (ronde === undefined ? {} : { ronde })

/** The teams of a district in a ronde; the last one that has begun when none is given. */
export const werklijstQuery = (districtId: string, ronde: string | undefined) =>
  queryOptions({
    queryKey: ['werklijst', districtId, ronde ?? null],
    queryFn: ({ signal }) =>
      roepAan('leesWerklijst', { params: { districtId }, query: inRonde(ronde), signal }),
  })

/** The scores of the teams of a district side by side. */
export const kalibratieQuery = (districtId: string, ronde: string | undefined) =>
  queryOptions({
    queryKey: ['kalibratie', districtId, ronde ?? null],
    queryFn: ({ signal }) =>
      roepAan('leesKalibratie', { params: { districtId }, query: inRonde(ronde), signal }),
  })

/** Which district and which ronde a page is about, as its address says it. */
export interface Districtkeuze {
  district?: string
  ronde?: string
}

/** Reads that from an address; what is no text is not there. */
export function leesDistrictkeuze(zoek: Record<string, unknown>): Districtkeuze {
  return {
    ...(typeof zoek.district === 'string' && { district: zoek.district }),
    ...(typeof zoek.ronde === 'string' && { ronde: zoek.ronde }),
  }
}
