import { useEffect, useState } from 'react'
import type { Moment } from '~/contract/sessie'

type Klok = Moment['klok']

/** How often a running clock is drawn again: a meeting is told in minutes, not in seconds. In ms. */
const TIK = 5_000

/** The clock of a session as it stands now: what the server said, and the time since then while it runs. In seconds. */
export function useLopendeKlok(klok: Klok): Klok {
  const [sinds, setSinds] = useState(() => ({ klok, begonnen: performance.now(), nu: performance.now() }))
  if (sinds.klok !== klok) setSinds({ klok, begonnen: performance.now(), nu: performance.now() })
  useEffect(() => {
    if (!klok.loopt) return
    const tik = setInterval(() => setSinds((oud) => ({ ...oud, nu: performance.now() })), TIK)
    return () => clearInterval(tik)
  }, [klok])
  const erbij = klok.loopt ? Math.max(0, Math.round((sinds.nu - sinds.begonnen) / 1000)) : 0
  return { ...klok, verstreken: klok.verstreken + erbij, dezeVraag: klok.dezeVraag + erbij }
}
