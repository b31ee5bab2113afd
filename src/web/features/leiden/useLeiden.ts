import { createContext, type RefObject, use, useCallback, useMemo, useRef, useState } from 'react'
import type { Handeling, Regie } from '~/contract/groepssessies'
import type { Kader } from '~/domein/kader/Kader'
import { ApiFout } from '../../api/roepAan'
import { useHandeling } from '../../gegevens/sessie/regie'
import { Concepten } from './Concepten'
import { vraagtOmAfspraak } from './vertrek'

/** What every part of the begeleider's screen works with. */
export interface Leiding {
  regie: Regie
  kader: Kader
  /** Does one thing, unless another is still under way. `na` runs when the server has done it. */
  doe: (handeling: Handeling, na?: () => void) => void
  /** Shows another vraag, after a question when this one has no agreed score. @param vooruit it is the next one */
  gaNaar: (vraagId: string, vooruit?: boolean) => void
  /** The vraag that waits for that question to be answered. */
  vertrekNaar: string | null
  vertrek: (zonderAfspraak: boolean) => void
  /** What is under way. */
  bezig: Handeling['soort'] | null
  fout: Fout | null
  /** What was typed and not recorded yet. */
  concepten: Concepten
  /** Whether what changes on screen next is what was asked here. */
  eigenDaad: RefObject<boolean>
}

/** Why something was not done, and what was asked. */
interface Fout {
  handeling: Handeling
  fout: Error
}

const Leidingcontext = createContext<Leiding | null>(null)
export const Leidinggever = Leidingcontext.Provider

/** For use below Leiden. */
export function useLeiding(): Leiding {
  const leiding = use(Leidingcontext)
  if (!leiding) throw new Error('Alleen te gebruiken binnen Leiden')
  return leiding
}

/** Makes it for a session. */
export function useLeidingVan({ kader, ...regie }: Regie & { kader: Kader }): Leiding {
  const { mutate, isPending, variables, error } = useHandeling(regie.sessie.id)
  const [concepten] = useState(() => new Concepten())
  const [vertrekNaar, setVertrekNaar] = useState<string | null>(null)
  const onderweg = useRef(false)
  const eigenDaad = useRef(false)
  const doe = useCallback(
    (handeling: Handeling, na?: () => void) => {
      // A second click that comes before the first is answered is that same click.
      if (onderweg.current) return
      onderweg.current = true
      eigenDaad.current = true
      mutate(handeling, {
        ...(na && { onSuccess: na }),
        onError: () => {
          eigenDaad.current = false
        },
        onSettled: () => {
          onderweg.current = false
        },
      })
    },
    [mutate],
  )
  const gaNaar = (vraagId: string, vooruit = false) => {
    if (vraagtOmAfspraak(regie, vraagId, vooruit)) setVertrekNaar(vraagId)
    else doe({ soort: 'ga-naar', vraagId, zonderAfspraak: false })
  }
  const vertrek = (zonderAfspraak: boolean) => {
    if (zonderAfspraak && vertrekNaar) doe({ soort: 'ga-naar', vraagId: vertrekNaar, zonderAfspraak })
    setVertrekNaar(null)
  }
  return {
    regie,
    kader,
    doe,
    gaNaar,
    vertrekNaar,
    vertrek,
    concepten,
    eigenDaad,
    bezig: isPending && variables ? variables.soort : null,
    fout: useMemo(
      () => (error && variables ? { handeling: variables, fout: error } : null),
      [error, variables],
    ),
  }
}

/** What the server says with a refusal beside its text. */
export const ledenVan = (fout: Error): Record<string, unknown> =>
  fout instanceof ApiFout ? fout.probleem : {}

/** Whether the session changed before what was asked could be done: by who shares the lead, or in another window. */
export const isIngehaald = (fout: Error): boolean =>
  fout instanceof ApiFout && fout.status === 412 && !('huidig' in fout.probleem)
