import { classNames } from './classNames'
import { Spreidingsbalk, type Spreidingsbalkgegevens } from './Spreidingsbalk'
import styles from './Spreidingsbalken.module.css'

type Props = { naam: string; balken: readonly Spreidingsbalkgegevens[]; groot?: boolean }

/**
 * How often each answer was given: upright bars where there is room for the meaning of each under it, lying ones where
 * there is not. Heights begin at nothing and share one measure, so that twice as many is twice as high.
 *
 * @param naam names the list for a screen reader ("Spreiding van twaalf antwoorden")
 * @param balken in the order of the scale; the one without a place on it (`geen-beeld`) stands apart
 * @param groot for a wall: grows with the screen, to be read at six metres
 *
 * WCAG 1.1.1 and 1.3.1 (a list that says each number), 1.4.1 (numbers, hatching and words beside colour), 1.4.10.
 */
export function Spreidingsbalken({ naam, balken, groot = false }: Props) {
  const meeste = Math.max(1, ...balken.map(({ aantal }) => aantal))
  return (
    <div className={classNames(styles.houder, groot && styles.groot)}>
      <ol className={styles.balken} aria-label={naam}>
        {balken.map((balk) => (
          <Spreidingsbalk key={balk.soort} {...balk} deel={(100 * balk.aantal) / meeste} />
        ))}
      </ol>
    </div>
  )
}
