import type { ReactNode } from 'react'
import { Knop } from './Knop'
import { Stapkop } from './Stapkop'

type Props = { zin: string; stop: { knop: string; doe: () => void } | null; children?: ReactNode }

/** Something is under way, how far it is, and a way to stop it where there is one. WCAG 4.1.3. */
export function Bezig({ zin, stop, children }: Props) {
  return (
    <section aria-labelledby="bezig">
      <Stapkop id="bezig">Bezig</Stapkop>
      <p role="status">{zin}</p>
      {children}
      {stop && (
        <div className="actions">
          <Knop variant="rustig" onClick={stop.doe}>
            {stop.knop}
          </Knop>
        </div>
      )}
    </section>
  )
}
