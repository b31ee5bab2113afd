import styles from './Agendascherm.module.css'
import { Hervatten } from './Hervatten'
import { Sluiten } from './Sluiten'
import { afgesproken } from './sessiewoorden'
import { duur } from './tempowoorden'
import { useLeiding } from './useLeiden'

/** The session stands still. It can go on now or on another day, with other sections or more time. */
export function Pauze() {
  const { regie } = useLeiding()
  const { klok, voortgang } = regie.moment
  return (
    <section aria-labelledby="pauzekop">
      <h2 id="pauzekop" tabIndex={-1} className={styles.kop}>
        De sessie staat op pauze
      </h2>
      <p>
        De klok staat stil: {duur(klok.verstreken)} gebruikt van {klok.minuten} minuten.{' '}
        {afgesproken(voortgang)} Alles blijft bewaard, ook als u deze pagina sluit.
      </p>
      {regie.leiding.ikLeid && (
        <Hervatten>
          <Sluiten />
        </Hervatten>
      )}
    </section>
  )
}
