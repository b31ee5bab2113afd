import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { beschrijvingVan } from './beschrijvingVan'
import { classNames } from './classNames'
import styles from './Invoer.module.css'
import { Veldkop } from './Veldkop'

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
  return (
    <div className={styles.veld}>
      <Veldkop id={id} label={label} uitleg={uitleg} fout={fout} />
      <select
        id={id}
        {...registratie}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijvingVan(id, { uitleg, fout })}
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
