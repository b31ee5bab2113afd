import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { classNames } from './classNames'
import styles from './Invoer.module.css'
import { Veldfout } from './Veldfout'

type Props = {
  id: string
  label: ReactNode
  registratie: UseFormRegisterReturn
  type?: HTMLInputTypeAttribute
  /** A whole number: the field is narrow, and a phone shows its digits. */
  getal?: boolean
  uitleg?: ReactNode
  fout?: string | undefined
}

/**
 * A field of one line.
 *
 * WCAG 1.3.1 and 3.3.2 (label and hint), 3.3.1 (error in the description).
 */
export function Invoerveld({ id, label, registratie, type = 'text', getal, uitleg, fout }: Props) {
  const beschrijving = classNames(uitleg ? `${id}-uitleg` : null, fout ? `${id}-fout` : null)
  return (
    <div className={styles.veld}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {uitleg && (
        <p id={`${id}-uitleg`} className={styles.uitleg}>
          {uitleg}
        </p>
      )}
      {fout && <Veldfout id={`${id}-fout`} tekst={fout} />}
      <input
        id={id}
        type={type}
        inputMode={getal ? 'numeric' : undefined}
        autoComplete="off"
        {...registratie}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijving || undefined}
        className={classNames(styles.vak, (getal || type !== 'text') && styles.smal)}
      />
    </div>
  )
}
