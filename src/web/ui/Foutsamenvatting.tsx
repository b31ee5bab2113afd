import { type MouseEvent, useEffect, useRef } from 'react'
import styles from './Foutsamenvatting.module.css'
import { focusVeld } from './focusVeld'
import { MeldingTeken } from './MeldingTeken'

/** A field by its id, and what must be done there. */
type Veldverwijzing = { id: string; tekst: string }

type Props = { titel?: string; fouten: readonly Veldverwijzing[] }

/**
 * All that is still wrong, on top of the form. It takes focus when it appears; each line brings the reader to its field.
 * Give it a new `key` for each attempt, so that it takes focus again.
 *
 * WCAG 3.3.1 (errors named in words), 2.4.3 (focus goes where the problem is), 4.1.3.
 */
export function Foutsamenvatting({ titel = 'Er gaat nog iets mis', fouten }: Props) {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [])

  const ga = (event: MouseEvent, id: string) => {
    event.preventDefault()
    focusVeld(id)
  }

  return (
    <section className={styles.samenvatting} aria-labelledby="foutsamenvatting">
      <MeldingTeken soort="fout" />
      <div>
        <h2 id="foutsamenvatting" ref={kop} tabIndex={-1} className={styles.titel}>
          {titel}
        </h2>
        <ul className={styles.lijst}>
          {fouten.map(({ id, tekst }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={(event) => ga(event, id)}>
                {tekst}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
