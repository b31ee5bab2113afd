import { type ReactNode, useState } from 'react'
import { Dialoog } from './Dialoog'
import { Knop } from './Knop'
import type { Knopvariant } from './knopKlasse'

type Props = {
  knop: ReactNode
  variant?: Knopvariant
  bezig?: boolean
  titel: string
  /** What the button that does it says. */
  ja: string
  nee?: string
  onJa: () => void
  children: ReactNode
}

/** A button whose deed is explained and confirmed first. */
export function Bevestigknop(props: Props) {
  const { knop, variant = 'rustig', bezig = false, titel, ja, nee = 'Annuleren', onJa, children } = props
  const [open, setOpen] = useState(false)
  const doe = () => {
    setOpen(false)
    onJa()
  }
  return (
    <>
      <Knop variant={variant} bezig={bezig} onClick={() => setOpen(true)}>
        {knop}
      </Knop>
      <Dialoog
        open={open}
        titel={titel}
        onSluit={() => setOpen(false)}
        acties={
          <>
            <Knop onClick={doe}>{ja}</Knop>
            <Knop variant="rustig" onClick={() => setOpen(false)}>
              {nee}
            </Knop>
          </>
        }
      >
        {children}
      </Dialoog>
    </>
  )
}
