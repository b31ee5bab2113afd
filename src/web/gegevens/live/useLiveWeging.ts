import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { adresVan, roepAan } from '../../api/roepAan'
import { usePersoon } from '../aanmelding'
import { levensloopQuery } from '../levensloop'
import { type OpenWeging, wegingQuery } from '../weging'
import { volgStroom } from './volgStroom'

/** Keeps an open weging up to date with what others do: their answers arrive, and so does a change of the weging itself. */
export function useLiveWeging({ weging: { id: wegingId, versie, status }, boek }: OpenWeging): void {
  const queryClient = useQueryClient()
  const persoon = usePersoon()
  useEffect(() => {
    // What was settled never changes (L2).
    if (status === 'vastgesteld') return
    const kijk = async () => {
      try {
        const nieuw = await roepAan('leesWijzigingen', {
          params: { wegingId },
          query: { sinds: boek.volgnummer },
        })
        boek.ontvang(nieuw.antwoorden, nieuw.volgnummer)
        if (nieuw.versie !== versie) {
          await queryClient.invalidateQueries({ queryKey: wegingQuery(persoon.id, wegingId).queryKey })
        }
        // In a concept most signs are of answers; the conversation is read again when it came there or went from there.
        if (nieuw.versie !== versie || status === 'ingediend') {
          await queryClient.invalidateQueries({ queryKey: levensloopQuery(wegingId).queryKey })
        }
      } catch {
        // Without an answer there is nothing new; the next sign of the server is a reason to look again.
      }
    }
    return volgStroom(adresVan('/wegingen/{wegingId}/gebeurtenissen', { wegingId }), () => void kijk())
  }, [wegingId, versie, status, boek, queryClient, persoon.id])
}
