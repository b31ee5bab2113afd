import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { functietitel } from '~/domein/sessie/functies'
import { useVerlaatSessie } from '../../gegevens/sessie/deelname'
import type { Deelnamebeeld } from '../../gegevens/sessie/deelnameBeeld'
import type { Scores } from '../../gegevens/sessie/deelnameScores'
import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Uitklap } from '../../ui/Uitklap'
import { foutzin } from './foutzin'
import styles from './Meer.module.css'
import { Terugkeercode } from './Terugkeercode'

type Props = { deelname: Deelnamebeeld; scores: Scores; naStoppen: () => void }

/** What is seldom needed, at the bottom of every screen. */
export function Meer({ deelname, scores, naStoppen }: Props) {
  const { sessie, functie, terugkeercode } = deelname
  const [vraagt, setVraagt] = useState(false)
  const verlaat = useVerlaatSessie(sessie.id)
  const stop = () =>
    verlaat.mutate(undefined, {
      onSuccess: () => {
        scores.leeg()
        naStoppen()
      },
    })
  return (
    <div className={styles.meer}>
      <Uitklap titel="Meer">
        <p>{functie ? `U doet mee als ${functietitel(functie)}.` : 'U luistert mee.'}</p>
        <Terugkeercode code={terugkeercode} />
        <p>
          <Link to="/verbindingstest">Test de verbinding van deze telefoon</Link>
        </p>
        <Knop variant="rustig" onClick={() => setVraagt(true)}>
          Stop met meedoen
        </Knop>
      </Uitklap>
      <Dialoog
        open={vraagt}
        titel="Wilt u stoppen met meedoen?"
        onSluit={() => setVraagt(false)}
        acties={
          <>
            <Knop bezig={verlaat.isPending} onClick={stop}>
              Stop met meedoen
            </Knop>
            <Knop variant="rustig" onClick={() => setVraagt(false)}>
              Blijf meedoen
            </Knop>
          </>
        }
      >
        <p>Uw plaats komt vrij. Scores van u die nog niet zijn getoond, worden gewist.</p>
        {verlaat.error && (
          <Melding soort="fout" titel="Stoppen lukt nu niet" rol="alert">
            <p>{foutzin(verlaat.error)}</p>
          </Melding>
        )}
      </Dialoog>
    </div>
  )
}
