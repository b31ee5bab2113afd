import { datumEnTijd } from '../../ui/datum'
import styles from './Telling.module.css'
import { useLeiding } from './useLeiden'

/** Who is there, as a number. While everyone scores beforehand: how many take part, and how many are done. */
export function Aankomst() {
  const { sessie, moment, zetels } = useLeiding().regie
  const aanwezig = zetels.filter((zetel) => zetel.aanwezig && !zetel.toehoorder).length
  const { gekozen, aanwezig: doenMee } = moment.telling
  return (
    <div role="status" className={styles.telling}>
      {sessie.wijze === 'samen' ? (
        <p className={styles.groot}>
          <b>{aanwezig}</b> aanwezig
        </p>
      ) : (
        <>
          <p className={styles.groot}>
            <b>
              {gekozen} van {doenMee}
            </b>{' '}
            {doenMee === 1 ? 'heeft' : 'hebben'} alles gescoord
          </p>
          <p className={styles.nog}>
            {sessie.vragen.length} vragen.{' '}
            {sessie.voorafTot
              ? `Scoren ${new Date(sessie.voorafTot) > new Date() ? 'kan' : 'kon'} tot ${datumEnTijd(sessie.voorafTot)}.`
              : 'Scoren kan tot u het gesprek begint.'}
          </p>
        </>
      )}
    </div>
  )
}
