import { useEffect, useState } from 'react'
import { type Bevindingen, doeProeven } from './proeven'

const begin: Bevindingen = {
  vraag: { stand: 'bezig' },
  versturen: { stand: 'bezig' },
  stroom: { stand: 'bezig' },
}

/** The checks as they stand; they begin by themselves. */
export function useVerbindingstest(): { bevindingen: Bevindingen; opnieuw: () => void } {
  const [keer, setKeer] = useState(0)
  const [bevindingen, setBevindingen] = useState(begin)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `keer` is what begins the test anew
  useEffect(() => {
    const stop = new AbortController()
    void doeProeven(stop.signal, (nieuw) => {
      if (!stop.signal.aborted) setBevindingen((oud) => ({ ...oud, ...nieuw }))
    })
    return () => stop.abort()
  }, [keer])
  const opnieuw = () => {
    setBevindingen(begin)
    setKeer((oud) => oud + 1)
  }
  return { bevindingen, opnieuw }
}
