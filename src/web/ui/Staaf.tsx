import { useId } from 'react'
import { classNames } from './classNames'
import styles from './Staaf.module.css'

/** What a bar counts: a score, or the answer without a place on the scale. */
export type Staafsoort = 1 | 2 | 3 | 4 | 5 | 'geen-beeld'

type Props = { soort: Staafsoort; deel: number; liggend?: boolean }

/**
 * The bar of one answer inside an `<svg>` of any size: in its step of the ramp, or hatched.
 *
 * @param deel how much of the drawing it takes, in percent; nothing is drawn for 0
 * @param liggend from left to right instead of from the bottom up
 */
export function Staaf({ soort, deel, liggend = false }: Props) {
  const arcering = useId()
  if (deel === 0) return null
  const klasse = classNames(styles.staaf, liggend ? styles.liggend : styles.staand)
  const maten = liggend
    ? { y: 0, width: `${deel}%`, height: '100%' }
    : { y: `${100 - deel}%`, width: '100%', height: `${deel}%` }
  if (soort !== 'geen-beeld')
    return <rect x="0" {...maten} className={classNames(klasse, styles[`score${soort}`])} />
  return (
    <>
      <pattern id={arcering} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className={styles.papier} />
        <rect width="3" height="8" className={styles.streep} />
      </pattern>
      <rect x="0" {...maten} fill={`url(#${arcering})`} className={klasse} />
    </>
  )
}
