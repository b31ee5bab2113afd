import { type ComponentProps, type ReactNode, useState } from 'react'
import { Bestandskeuze } from './Bestandskeuze'
import { Bezig } from './Bezig'
import { Melding } from './Melding'
import { Stapkop } from './Stapkop'

type Props<Gezien> = Omit<ComponentProps<typeof Bestandskeuze>, 'meer' | 'onKies'> & {
  titel: string
  /** Has the file checked, and knows how far that is. */
  controleer: {
    mutate: (bestand: File) => void
    reset: () => void
    data: Gezien | undefined
    error: Error | null
    isPending: boolean
  }
  /** What comes in place of the choice once a file was checked. */
  toon: (gezien: Gezien, opnieuw: () => void) => ReactNode
  vooraf: ReactNode
  erna?: ReactNode
}

/** One file to choose, that is checked before anything else; a check that could not be done leaves the choice where it was. */
export function Bestandcontrole<Gezien>({
  titel,
  controleer,
  toon,
  vooraf,
  erna,
  ...keuze
}: Props<Gezien>): ReactNode {
  const [begonnen, setBegonnen] = useState(false)
  if (controleer.data) return toon(controleer.data, controleer.reset)
  const kies = ([bestand]: readonly File[]) => {
    if (!bestand) return
    setBegonnen(true)
    controleer.mutate(bestand)
  }
  return (
    <>
      {vooraf}
      {controleer.error && (
        <Melding soort="fout" titel="Het bestand is niet gecontroleerd" rol="alert">
          <p>{controleer.error.message}</p>
        </Melding>
      )}
      {controleer.isPending ? (
        <Bezig zin="Het bestand wordt gecontroleerd." stop={null} />
      ) : (
        <>
          <Stapkop id="bestand" metFocus={begonnen}>
            {titel}
          </Stapkop>
          <Bestandskeuze {...keuze} onKies={kies} />
        </>
      )}
      {erna}
    </>
  )
}
