import type { ReactNode } from 'react'
import { Knop } from '../../ui/Knop'

type Props = { zin: string; knop: string; onStop: () => void; children?: ReactNode }

/** Something is under way, how far it is, and a way to stop it. WCAG 4.1.3. */
export function Bezig({ zin, knop, onStop, children }: Props) {
  return (
    <section aria-label="Bezig">
      <p role="status">{zin}</p>
      {children}
      <div className="actions">
        <Knop variant="rustig" onClick={onStop}>
          {knop}
        </Knop>
      </div>
    </section>
  )
}
