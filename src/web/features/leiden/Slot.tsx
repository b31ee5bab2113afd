import styles from './Agendascherm.module.css'
import { useLeiding } from './useLeiden'
import { Vervolg } from './Vervolg'

/** The session is over: what is kept, what is gone, and where to go. */
export function Slot() {
  const { vragen, werkpunten, moment } = useLeiding().regie
  const afgesproken = vragen.filter(({ status }) => status === 'afgesproken').length
  const deden = moment.telling.aanwezig
  return (
    <section aria-labelledby="slotkop">
      <h2 id="slotkop" tabIndex={-1} className={styles.kop}>
        De groepssessie is gesloten
      </h2>
      <p>
        {deden === 1 ? '1 deelnemer deed' : `${deden} deelnemers deden`} mee. Er{' '}
        {afgesproken === 1 ? 'is 1 score' : `zijn ${afgesproken} scores`} afgesproken; die staan in de weging.
        Wie welke score gaf is gewist.
      </p>
      {werkpunten.length > 0 && (
        <>
          <h3>Hier gaat het team aan werken</h3>
          <ol>
            {werkpunten.map(({ vraagId, tekst }) => (
              <li key={`${vraagId} ${tekst}`}>
                {tekst}
                {vraagId && ` (${vraagId})`}
              </li>
            ))}
          </ol>
        </>
      )}
      <Vervolg />
    </section>
  )
}
