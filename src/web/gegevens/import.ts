import { useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import type { Persoon } from '~/contract/aanmeldingen'
import { maximumAantal, maximumSamen } from '~/contract/importmaten'
import type { Bestandcontrole, controleerImport, Importbestand, Importresultaat } from '~/contract/imports'
import type { Organisatiecontrole } from '~/contract/organisatieimport'
import { adresVan, roepAan } from '../api/roepAan'
import { heeftRol } from './heeftRol'
import { kaderQuery } from './kader'

export type Importcontrole = z.infer<typeof controleerImport.antwoord> & {
  /** The files that were checked, in the same order, to send again. */
  gestuurd: Importbestand[]
}

export const magWegingenImporteren = (persoon: Persoon) => heeftRol(persoon, 'programmabureau')
export const magOrganisatieImporteren = (persoon: Persoon) =>
  heeftRol(persoon, 'programmabureau', 'beheerder')

/** The address of a template: of one team, or of whichever team fills it in. */
export function sjabloonadres(rondeId: string, teamId: string | undefined): string {
  const zoek = teamId ? `?teamId=${encodeURIComponent(teamId)}` : ''
  return `${adresVan('/rondes/{rondeId}/sjabloon', { rondeId })}${zoek}`
}

/** The address of a zip with the template of every team. */
export const sjablonenadres = (rondeId: string) => adresVan('/rondes/{rondeId}/sjablonen', { rondeId })

/** What keeps these files from being sent at all; null when nothing does. */
export function teVeel(bestanden: readonly File[]): string | null {
  if (bestanden.length > maximumAantal) return `Kies hoogstens ${maximumAantal} bestanden tegelijk.`
  const samen = bestanden.reduce((som, { size }) => som + size, 0)
  return samen > maximumSamen ? 'Deze bestanden zijn samen groter dan 20 MB. Kies er minder tegelijk.' : null
}

/** The bytes of a file as they travel in JSON. */
export function inBase64(bestand: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const lezer = new FileReader()
    lezer.onload = () => resolve(String(lezer.result).split(',')[1] ?? '')
    lezer.onerror = () => reject(new Error('Een bestand kan niet worden gelezen. Kies de bestanden opnieuw.'))
    lezer.readAsDataURL(bestand)
  })
}

/** Has files checked; nothing is written by it. */
export function useControleerImport(rondeId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({
      bestanden,
      signal,
    }: {
      bestanden: readonly File[]
      signal: AbortSignal
    }): Promise<Importcontrole> => {
      const gestuurd: Importbestand[] = []
      for (const bestand of bestanden) gestuurd.push({ naam: bestand.name, inhoud: await inBase64(bestand) })
      const controle = await roepAan('controleerImport', {
        params: { rondeId },
        body: { bestanden: gestuurd },
        signal,
      })
      await queryClient.ensureQueryData(kaderQuery(controle.kaderVersie))
      return { ...controle, gestuurd }
    },
  })
}

/** What the check found that can be taken over: the rest has faults, or would change nothing. */
export const overTeNemen = ({ bestanden, gestuurd }: Importcontrole) =>
  bestanden.flatMap(({ stand, gezien }, i) => {
    const bestand = gestuurd[i]
    return bestand && kanOver(stand) ? [{ ...bestand, gezien }] : []
  })

const kanOver = (stand: Bestandcontrole['stand']) => stand === 'nieuw' || stand === 'gewijzigd'

/** So many at once: often enough to see it go on, and to stop. */
const STAP = 5

interface Overname {
  controle: Importcontrole
  signal: AbortSignal
  onStap: (gedaan: number) => void
}

/** Takes over what was seen, some files at a time. Stopping keeps what was done: each weging has all of its file or nothing. */
export function useImporteerWegingen() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ controle, signal, onStap }: Overname): Promise<Importresultaat[]> => {
      const alle = overTeNemen(controle)
      const resultaten: Importresultaat[] = []
      for (let begin = 0; begin < alle.length && !signal.aborted; begin += STAP) {
        const { bestanden } = await roepAan('importeerWegingen', {
          params: { rondeId: controle.ronde },
          body: { bestanden: alle.slice(begin, begin + STAP) },
        })
        resultaten.push(...bestanden)
        onStap(resultaten.length)
      }
      return resultaten
    },
    onSettled: () => {
      for (const sleutel of ['teams', 'rondes', 'voortgang', 'weging', 'werklijst']) {
        void queryClient.invalidateQueries({ queryKey: [sleutel] })
      }
    },
  })
}

export interface Organisatiecontrolebestand {
  controle: Organisatiecontrole
  gestuurd: Importbestand
}

/** Has a CSV with the organisation checked; nothing is written by it. */
export function useControleerOrganisatie() {
  return useMutation({
    mutationFn: async (bestand: File): Promise<Organisatiecontrolebestand> => {
      const gestuurd = { naam: bestand.name, inhoud: await inBase64(bestand) }
      return { controle: await roepAan('controleerOrganisatie', { body: gestuurd }), gestuurd }
    },
  })
}

/** Takes over all that was seen, or nothing. */
export function useImporteerOrganisatie() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ controle, gestuurd }: Organisatiecontrolebestand) =>
      roepAan('importeerOrganisatie', { body: { ...gestuurd, gezien: controle.gezien } }),
    onSettled: () => {
      for (const sleutel of ['organisatie', 'teams', 'rondes', 'voortgang']) {
        void queryClient.invalidateQueries({ queryKey: [sleutel] })
      }
    },
  })
}
