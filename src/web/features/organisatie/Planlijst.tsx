import { useRef } from 'react'
import type { Gepland } from '~/contract/organisatie'
import { useTrekWijzigingIn } from '../../gegevens/organisatie'
import { Bevestigknop } from '../../ui/Bevestigknop'
import { Formuliermelding } from '../../ui/Formuliermelding'
import styles from './Organisatie.module.css'
import { planzin } from './planzin'

interface Props {
  /** Soonest first, each with the team or district that it is of, as it is called in a sentence. */
  plannen: readonly (Gepland & { wie: string })[]
}

/** What is planned for a day to come, and taking it back. Nothing where nothing is planned, unless that has just become so. */
export function Planlijst({ plannen }: Props) {
  const trekIn = useTrekWijzigingIn()
  const kop = useRef<HTMLHeadingElement>(null)
  if (plannen.length === 0 && trekIn.isIdle) return null
  return (
    <section aria-labelledby="gepland">
      <h2 id="gepland" ref={kop} tabIndex={-1}>
        Gepland
      </h2>
      {plannen.length === 0 && <p>Er is geen wijziging gepland.</p>}
      <ul className={styles.teams}>
        {plannen.map(({ wie, ...plan }) => {
          const zin = planzin(plan, wie)
          return (
            <li key={plan.id} className={styles.plan}>
              <span>{zin}</span>
              <Bevestigknop
                knop={
                  <>
                    Intrekken<span className="visually-hidden">: {zin}</span>
                  </>
                }
                variant="tekst"
                bezig={trekIn.isPending && trekIn.variables === plan.id}
                titel="Deze wijziging intrekken?"
                ja="Ja, trek de wijziging in"
                // The button that had focus goes with its line.
                onJa={() => trekIn.mutate(plan.id, { onSuccess: () => kop.current?.focus() })}
              >
                <p>{zin}</p>
                <p>Na het intrekken blijft het zoals het nu is.</p>
              </Bevestigknop>
            </li>
          )
        })}
      </ul>
      <Formuliermelding
        fout={trekIn.error?.message ?? null}
        mislukt="De wijziging is niet ingetrokken"
        gelukt={trekIn.isSuccess && 'De wijziging is ingetrokken'}
      />
    </section>
  )
}
