import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { beschrijvingVan } from './beschrijvingVan'
import styles from './Keuze.module.css'
import { Veldfout } from './Veldfout'

type Props = {
  id: string
  label: ReactNode
  uitleg?: ReactNode
  registratie?: UseFormRegisterReturn
  naam?: string
  aangekruist?: boolean
  fout?: string | undefined
  disabled?: boolean | undefined
}

/**
 * A checkbox with its explanation; the whole row is the target.
 *
 * @param uitleg what ticking it changes; part of the description, not of the name
 * @param registratie what react-hook-form's `register` returns; without it `naam` and `aangekruist` (at first)
 *
 * WCAG 1.3.1, 2.5.8, 3.3.2.
 */
export function Aankruisvak(props: Props) {
  const { id, label, uitleg, registratie, naam, aangekruist, fout, disabled } = props
  return (
    <div>
      {fout && <Veldfout id={`${id}-fout`} tekst={fout} />}
      <label className={styles.keuze}>
        <input
          type="checkbox"
          id={id}
          name={naam}
          defaultChecked={aangekruist}
          {...registratie}
          disabled={disabled}
          aria-labelledby={`${id}-label`}
          aria-describedby={beschrijvingVan(id, { uitleg, fout })}
          aria-invalid={fout ? true : undefined}
          className={styles.vinkje}
        />
        <span id={`${id}-label`} className={styles.label}>
          {label}
        </span>
        {uitleg && (
          <span id={`${id}-uitleg`} className={styles.uitleg}>
            {uitleg}
          </span>
        )}
      </label>
    </div>
  )
}
