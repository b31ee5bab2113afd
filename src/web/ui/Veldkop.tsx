import type { ReactNode } from 'react'
import { Veldfout } from './Veldfout'
import styles from './Veldkop.module.css'

type Props = { id: string; label: ReactNode; uitleg?: ReactNode; fout?: string | undefined }

/**
 * What stands above a field: its label, a hint, and what is wrong with it. The field itself carries `id`, and what
 * `beschrijvingVan` gives as its description.
 *
 * WCAG 1.3.1 and 3.3.2 (label and hint), 3.3.1 (error in the description).
 */
export function Veldkop({ id, label, uitleg, fout }: Props) {
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {uitleg && (
        <p id={`${id}-uitleg`} className={styles.uitleg}>
          {uitleg}
        </p>
      )}
      {fout && <Veldfout id={`${id}-fout`} tekst={fout} />}
    </>
  )
}
