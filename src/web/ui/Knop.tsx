import type { ComponentProps, MouseEvent } from 'react'
import { classNames } from './classNames'
import styles from './Knop.module.css'
import { type Knopvariant, knopKlasse } from './knopKlasse'

type Props = ComponentProps<'button'> & {
  variant?: Knopvariant
  bezig?: boolean
}

/**
 * A button; its text says what it does ("Weging indienen").
 *
 * @param variant `hoofd` (default), `rustig` or `tekst`
 * @param bezig the deed is under way: the button keeps its width and its focus, says "bezig" to a screen reader and
 *   does nothing when pressed again
 *
 * WCAG 2.5.8 (at least 44 px high), 4.1.2 (a real button, busy state exposed). `type` is `button` unless given.
 */
export function Knop({ variant = 'hoofd', bezig = false, className, children, onClick, ...rest }: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => (bezig ? event.preventDefault() : onClick?.(event))
  return (
    <button
      type="button"
      {...rest}
      className={classNames(knopKlasse(variant), bezig && styles.bezig, className)}
      aria-disabled={bezig || undefined}
      onClick={press}
    >
      <span className={styles.tekstdeel}>{children}</span>
      {bezig && <span className="visually-hidden">, bezig</span>}
    </button>
  )
}
