import { Uitklap } from '../../ui/Uitklap'
import styles from './Minderheid.module.css'
import { useLeiding } from './useLeiden'
import { Zinformulier } from './Zinformulier'

/** Opinions that differ from what was agreed, without a name, and a field to note one. */
export function Minderheid({ vraagId }: { vraagId: string }) {
  const { regie, doe, bezig, concepten } = useLeiding()
  const { minderheidsnotities } = regie.moment
  const concept = concepten.van(vraagId).minderheid
  if (minderheidsnotities.length === 0 && !regie.leiding.ikLeid) return null
  return (
    <section aria-label="Andere meningen" className={styles.minderheid}>
      {minderheidsnotities.length > 0 && (
        <ul className={styles.notities}>
          {minderheidsnotities.map((tekst, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two notes can have the same text, and none has a state
            <li key={i}>Andere mening: “{tekst}”</li>
          ))}
        </ul>
      )}
      {regie.leiding.ikLeid && (
        <Uitklap titel="Andere mening noteren" open={concept !== undefined}>
          <Zinformulier
            id="minderheid"
            label="Wat vindt wie er anders over denkt?"
            uitleg="Zonder naam. Deze zin staat bij de vraag, ook op de beamer."
            knop="Mening noteren"
            bezig={bezig === 'noteer-minderheid'}
            beginwaarde={concept}
            onTyp={(minderheid) => concepten.bewaar(vraagId, { minderheid })}
            onVerstuur={(tekst, klaar) =>
              doe({ soort: 'noteer-minderheid', vraagId, tekst }, () => {
                concepten.wis(vraagId, 'minderheid')
                klaar()
              })
            }
          />
        </Uitklap>
      )}
    </section>
  )
}
