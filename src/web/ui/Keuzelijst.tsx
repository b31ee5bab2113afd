import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { classNames } from './classNames'
import styles from './Invoer.module.css'
import { Veldfout } from './Veldfout'

type Props = {
  id: string
  label: ReactNode
  registratie: UseFormRegisterReturn
  /** What stands there while nothing is chosen. */
  leeg: string
  opties: readonly { waarde: string; tekst: string }[]
  uitleg?: ReactNode
  fout?: string | undefined
}

/**
 * A choice of one from a longer list, folded away.
 *
 * WCAG 1.3.1 and 3.3.2 (label and hint), 2.1.1 (a native select), 3.3.1.
 */
export function Keuzelijst({ id, label, registratie, leeg, opties, uitleg, fout }: Props) {
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
      <select
        id={id}
        {...registratie}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijving || undefined}
        className={classNames(styles.vak, styles.smal)}
      >
        <option value="">{leeg}</option>
        {opties.map(({ waarde, tekst }) => (
          <option key={waarde} value={waarde}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  )
}
