import { classNames } from './classNames'
import styles from './Stadium.module.css'

type Props = { titel: string; rang: number; hoogste: number; className?: string | undefined }

/**
 * A stadium in a word and a shape: an empty circle for the lowest, a full one for the highest, and for those between a
 * circle filled as far as they stand.
 *
 * @param titel the stadium's own title from the kader
 * @param rang its place, from 0
 * @param hoogste the place of the highest stadium of that kader
 *
 * WCAG 1.4.1: never colour alone. The shape is decoration for a screen reader, the word says it.
 */
export function Stadium({ titel, rang, hoogste, className }: Props) {
  const deel = hoogste === 0 ? 1 : rang / hoogste
  return (
    <span className={classNames(styles.stadium, className)}>
      <svg className={styles.vorm} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6.5" className={styles.rand} />
        {deel >= 1 ? <circle cx="8" cy="8" r="6.5" className={styles.vulling} /> : null}
        {deel > 0 && deel < 1 ? <path d={taartpunt(deel)} className={styles.vulling} /> : null}
      </svg>
      {titel}
    </span>
  )
}

/** The filled part of the circle, growing with the clock from the bottom, so that a half is the left half. */
const taartpunt = (deel: number) => {
  const hoek = deel * 2 * Math.PI
  const x = 8 - 6.5 * Math.sin(hoek)
  const y = 8 + 6.5 * Math.cos(hoek)
  return `M8 8V14.5A6.5 6.5 0 ${deel > 0.5 ? 1 : 0} 1 ${x.toFixed(3)} ${y.toFixed(3)}Z`
}
