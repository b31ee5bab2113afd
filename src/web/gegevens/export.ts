import { queryOptions } from '@tanstack/react-query'
import type { Persoon } from '~/contract/aanmeldingen'
import type { Exportformaat } from '~/contract/exports'
import type { Wegingstatus } from '~/contract/weging'
import { adresVan, roepAan } from '../api/roepAan'
import { heeftRol } from './heeftRol'

/** What to take along; an empty text leaves nothing out. */
export interface Exportkeuze {
  wat: 'antwoorden' | 'wegingen'
  ronde: string
  districtId: string
  sectieId: string
  status: Wegingstatus | ''
}

/** Who has something to export: the others need not look for it. */
export const magExporteren = (persoon: Persoon) => heeftRol(persoon, 'programmabureau', 'districtsmanager')

/** Of which rondes and districts this person can make an export. */
export const exportkeuzesQuery = queryOptions({
  queryKey: ['exportkeuzes'],
  queryFn: ({ signal }) => roepAan('leesExportkeuzes', { signal }),
})

/** What every column means, for one version of the kader. */
export const exportkolommenQuery = (kaderVersie: string) =>
  queryOptions({
    queryKey: ['exportkolommen', kaderVersie],
    queryFn: ({ signal }) => roepAan('leesExportkolommen', { query: { kaderVersie }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

const filters = ({ districtId, sectieId, status }: Exportkeuze) => ({
  ...(districtId && { districtId }),
  ...(sectieId && { sectieId }),
  ...(status && { status }),
})

/** How many rows it will be. */
export const exporttellingQuery = (keuze: Exportkeuze) =>
  queryOptions({
    queryKey: ['exporttelling', keuze],
    queryFn: async ({ signal }): Promise<{ totaal: number; standVan: string }> => {
      const invoer = { params: { rondeId: keuze.ronde }, query: { ...filters(keuze), aantal: 0 }, signal }
      return keuze.wat === 'antwoorden'
        ? roepAan('exporteerAntwoorden', invoer)
        : roepAan('exporteerWegingen', invoer)
    },
    staleTime: 0,
  })

/** The address of a file, or of the first page of JSON. */
export function exportadres(keuze: Exportkeuze, formaat: Exportformaat): string {
  const zoek = new URLSearchParams({ formaat, ...filters(keuze) })
  return `${adresVan('/rondes/{rondeId}/{wat}', { rondeId: keuze.ronde, wat: keuze.wat })}?${zoek}`
}
