import { MeldingTeken } from './MeldingTeken'
import styles from './Veldfout.module.css'

/**
 * What is wrong with one field and what to do about it, right at the field.
 *
 * @param id the field points here with `aria-describedby` (WCAG 1.3.1, 3.3.1)
 */
export function Veldfout({ id, tekst }: { id: string; tekst: string }) {
  return (
    <p id={id} className={styles.fout}>
      <MeldingTeken soort="fout" />
      <span>
        <span className="visually-hidden">Fout: </span>
        {tekst}
      </span>
    </p>
  )
}
