import { Fragment } from 'react'
import type { Woorddeel } from '~/domein/kader/Kaderverschil'
import styles from './Woorden.module.css'

/**
 * A text with the words that went and that came marked in it.
 *
 * WCAG 1.3.1 and 1.4.1: del and ins, a line through or under, and words for who hears the text, since most screen readers
 * pass over both.
 */
export function Woorden({ woorden }: { woorden: readonly Woorddeel[] }) {
  return woorden.map(({ soort, tekst }, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name, and never move
    if (soort === 'gelijk') return <Fragment key={i}>{tekst}</Fragment>
    const Teken = soort === 'weg' ? 'del' : 'ins'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name, and never move
      <Teken key={i} className={styles[soort]}>
        <span className="visually-hidden"> [{soort === 'weg' ? 'vervalt' : 'nieuw'}: </span>
        {tekst}
        <span className="visually-hidden">] </span>
      </Teken>
    )
  })
}
