import { useLopendeKlok } from '../../gegevens/sessie/useLopendeKlok'
import styles from './Tempo.module.css'
import { verwoordTempo } from './tempowoorden'
import { useLeiding } from './useLeiden'

/** G8: how the time goes, and quietly when it goes too fast. */
export function Tempo() {
  const { klok: gezegd, voortgang, vraagstatus, scherm } = useLeiding().regie.moment
  const klok = useLopendeKlok(gezegd)
  const { gedaan, totaal } = voortgang
  const opVraag = scherm === 'vraag'
  const woorden = verwoordTempo(
    { ...klok, gedaan, teGaan: totaal - gedaan },
    !opVraag || vraagstatus === 'afgesproken',
  )
  return (
    <div className={styles.tempo}>
      <p>
        <b>{woorden.tijd}</b>, {woorden.vragen}
        {woorden.perVraag && <span className={styles.per}> · {woorden.perVraag}</span>}
      </p>
      <p className={styles.teken}>{woorden.teken}</p>
    </div>
  )
}
