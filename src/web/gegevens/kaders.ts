import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Persoon } from '~/contract/aanmeldingen'
import { maximumBestand } from '~/contract/importmaten'
import type { Importbestand } from '~/contract/imports'
import type { Kadercontrole, KaderInLijst } from '~/contract/kaders'
import { roepAan } from '../api/roepAan'
import { heeftRol } from './heeftRol'
import { inBase64 } from './import'
import { rondesQuery } from './rondes'

export const magKadersZien = (persoon: Persoon) => heeftRol(persoon, 'programmabureau', 'beheerder')
export const magKaderOpnemen = (persoon: Persoon) => heeftRol(persoon, 'beheerder')
export const magRondePlannen = (persoon: Persoon) => heeftRol(persoon, 'programmabureau')

/** The versions of the instrument, the highest first. */
export const kadersQuery = queryOptions({
  queryKey: ['kaders'],
  queryFn: async ({ signal }): Promise<KaderInLijst[]> => (await roepAan('leesKaders', { signal })).kaders,
})

/** The version right below this one; undefined for the lowest. @param kaders the highest first */
export function vorigeVersie(kaders: readonly KaderInLijst[], versie: string): string | undefined {
  return kaders[kaders.findIndex((kader) => kader.versie === versie) + 1]?.versie
}

/** What keeps a file from being sent at all; null when nothing does. */
export function teGroot([bestand]: readonly File[]): string | null {
  return bestand && bestand.size > maximumBestand
    ? 'Dit bestand is groter dan 1 MB. Kies het JSON-bestand met het wegingskader.'
    : null
}

export interface Kaderbestand {
  controle: Kadercontrole
  /** The file that was checked, to send again. */
  gestuurd: Importbestand
}

/** Has a file checked; nothing is written by it. */
export function useControleerKader() {
  return useMutation({
    mutationFn: async (bestand: File): Promise<Kaderbestand> => {
      const gestuurd = { naam: bestand.name, inhoud: await inBase64(bestand) }
      return { controle: await roepAan('controleerKader', { body: gestuurd }), gestuurd }
    },
  })
}

/** Takes the file that was checked in, for good. */
export function useNeemKaderOp() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ gestuurd }: Kaderbestand) => roepAan('neemKaderOp', { body: gestuurd }),
    onSettled: () => {
      for (const { queryKey } of [kadersQuery, rondesQuery]) void queryClient.invalidateQueries({ queryKey })
    },
  })
}
