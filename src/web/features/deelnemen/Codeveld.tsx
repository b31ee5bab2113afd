import type { UseFormRegisterReturn } from 'react-hook-form'
import { classNames } from '../../ui/classNames'
import { Veldfout } from '../../ui/Veldfout'
import styles from './Codeveld.module.css'

type Props = {
  id: string
  label: string
  uitleg: string
  registratie: UseFormRegisterReturn
  fout: string | undefined
}

/**
 * A field for a code of six characters, large, and without the help of a phone that would turn it into a word. Spaces,
 * hyphens and small letters are fine.
 *
 * WCAG 1.3.1 and 3.3.2 (label and hint), 3.3.1 (the error in the description).
 */
export function Codeveld({ id, label, uitleg, registratie, fout }: Props) {
  return (
    <div className={styles.veld}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-uitleg`} className={styles.uitleg}>
        {uitleg}
      </p>
      {fout && <Veldfout id={`${id}-fout`} tekst={fout} />}
      <input
        id={id}
        type="text"
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        {...registratie}
        aria-invalid={fout ? true : undefined}
        aria-describedby={classNames(`${id}-uitleg`, fout && `${id}-fout`)}
      />
    </div>
  )
}
