import styles from './Telling.module.css'
import { useLeiding } from './useLeiden'

/** G2: how many chose, and how many are still choosing; never who. */
export function Telling() {
  const { telling, ronde } = useLeiding().regie.moment
  const { gekozen, aanwezig } = telling
  const nog = Math.max(0, aanwezig - gekozen)
  return (
    <div role="status" className={styles.telling}>
      {aanwezig === 0 ? (
        <p className={styles.groot}>Er is nog niemand om te scoren</p>
      ) : (
        <>
          <p className={styles.groot}>
            <b>
              {gekozen} van {aanwezig}
            </b>{' '}
            {aanwezig === 1 ? 'heeft' : 'hebben'} gekozen
          </p>
          <p className={styles.nog}>
            {nog === 0
              ? 'Iedereen heeft gekozen.'
              : `Nog ${nog === 1 ? '1 mens' : `${nog} mensen`}${ronde === 2 ? ', in de tweede ronde' : ''}.`}
          </p>
        </>
      )}
    </div>
  )
}
