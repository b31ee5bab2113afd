import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Waarde } from '~/domein/weging/Antwoord'
import { roepAan } from '../../api/roepAan'
import { type Deelnamebeeld, eigenScore, metScore } from './deelnameBeeld'
import { wijzigDeelname } from './deelnameWijzigen'
import { Scorebak, type Scorebeeld } from './Scorebak'
import { ScorebakOpslag, type Scorekeuze } from './ScorebakOpslag'

/** What somebody does on this phone: choosing, and what became of it. */
export interface Scores {
  /** What stands as the own choice of a round on a vraag, sent or not; null when there is none. */
  gekozen(vraagId: string, ronde: Scorekeuze['ronde']): Waarde | null
  kies(vraagId: string, ronde: Scorekeuze['ronde'], waarde: Waarde): void
  beeld: Scorebeeld
  /** Throws away what waits. */
  leeg(): void
}

/** One for each seat in each page: a listener for the network is not needed twice. */
const bakken = new WeakMap<QueryClient, Map<string, Scorebak>>()

function bakVoor(queryClient: QueryClient, sessieId: string, zetel: number): Scorebak {
  const open = bakken.get(queryClient) ?? new Map<string, Scorebak>()
  bakken.set(queryClient, open)
  const sleutel = `${sessieId}:${zetel}`
  const bekend = open.get(sleutel)
  if (bekend) return bekend
  const bak = new Scorebak(
    new ScorebakOpslag(sessieId, zetel),
    async ({ vraagId, ronde, waarde }: Scorekeuze) => {
      await roepAan('geefScore', { params: { sessieId, vraagId }, body: { ronde, waarde } })
      await wijzigDeelname(queryClient, sessieId, (oud) => metScore(oud, vraagId, ronde, waarde))
    },
  )
  open.set(sleutel, bak)
  return bak
}

/** The scores of one seat. Every sign of life of the server is a reason to send what waits. */
export function useScores(deelname: Deelnamebeeld): Scores {
  const queryClient = useQueryClient()
  const bak = bakVoor(queryClient, deelname.sessie.id, deelname.nummer)
  const beeld = useSyncExternalStore(bak.luister, bak.beeld)
  // A new `deelname` means that the server answered or the stream spoke.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the sign itself
  useEffect(() => bak.wek(), [bak, deelname])
  return useMemo(
    () => ({
      beeld,
      gekozen: (vraagId, ronde) => bak.wachtendVoor(vraagId, ronde) ?? eigenScore(deelname, vraagId, ronde),
      kies: (vraagId, ronde, waarde) => bak.kies(vraagId, ronde, waarde),
      leeg: bak.leeg,
    }),
    [bak, beeld, deelname],
  )
}
