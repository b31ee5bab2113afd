import type { ReactNode, Ref } from 'react'
import styles from './Kop.module.css'

type Props = {
  titel: ReactNode
  boven?: ReactNode
  terzijde?: ReactNode
  ref?: Ref<HTMLHeadingElement>
}

/**
 * The heading of a page. It can take focus from a script, so that a screen reader starts there after a change of route:
 * `document.querySelector('h1')?.focus()` or through `ref`.
 *
 * @param boven a line above it that says where one is ("Weging SMC Assen · 4e kwartaal 2026")
 * @param terzijde stands right of that line, such as whether all is saved
 *
 * WCAG 2.4.3, 2.4.6.
 */
export function Kop({ titel, boven, terzijde, ref }: Props) {
  return (
    <div className={styles.kop}>
      {(boven || terzijde) && (
        <div className={styles.regel}>
          <div>{boven}</div>
          {terzijde && <div>{terzijde}</div>}
        </div>
      )}
      <h1 ref={ref} tabIndex={-1}>
        {titel}
      </h1>
    </div>
  )
}
