import { useId } from 'react'
import { classNames } from '../../ui/classNames'
import { naastElkaar } from '../../ui/grafiek/naastElkaar'
import styles from './Standbalk.module.css'
import { type Getallen, geteldeStanden } from './standgegevens'

/** A part that is narrower than this, in percent, has no room for its number on a phone, or nowhere; the words have it. */
const KRAP = 9
const SMALST = 3

/**
 * How far the teams are as one bar: each group in its own colour, with its sign and its number in it. It is a picture of
 * what stands in words beside it, so a screen reader passes it by (WCAG 1.1.1, 1.4.1).
 */
export function Standbalk({ telling }: { telling: Getallen }) {
  const arcering = useId()
  const delen = naastElkaar(geteldeStanden(telling), 0, 100)
  return (
    <svg className={styles.balk} aria-hidden="true">
      <pattern id={arcering} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className={styles.papier} />
        <rect width="2" height="8" className={styles.streep} />
      </pattern>
      {delen.map(({ stand, x, breed }) => (
        <rect
          key={stand}
          x={`${x}%`}
          width={`${breed}%`}
          height="100%"
          className={styles[stand]}
          fill={stand === 'niet-begonnen' ? `url(#${arcering})` : undefined}
        />
      ))}
      {delen.map(({ stand, x, breed, teken, aantal }) =>
        breed < SMALST ? null : (
          <text
            key={stand}
            x={`${x + breed / 2}%`}
            y="50%"
            className={classNames(styles[`op-${stand}`], breed < KRAP && styles.krap)}
          >
            {teken} {aantal}
          </text>
        ),
      )}
    </svg>
  )
}
