import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { beschrijvingVan } from './beschrijvingVan'
import { classNames } from './classNames'
import styles from './Invoer.module.css'
import { Veldkop } from './Veldkop'

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
  return (
    <div className={styles.veld}>
      <Veldkop id={id} label={label} uitleg={uitleg} fout={fout} />
      <input
        id={id}
        type={type}
        inputMode={getal ? 'numeric' : undefined}
        autoComplete="off"
        {...registratie}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijvingVan(id, { uitleg, fout })}
        className={classNames(styles.vak, (getal || type !== 'text') && styles.smal)}
      />
    </div>
  )
}
