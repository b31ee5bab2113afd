import type { UseFormRegisterReturn } from 'react-hook-form'
import { classNames } from './classNames'
import styles from './SchaalOptie.module.css'

/**
 * A step of a scale. `label` is the number and `betekenis` its meaning; an option that stands apart (`los`) has no
 * place on the scale and shows a hatched mark with its meaning, or its label when there is no meaning.
 */
export type Schaaloptie = { waarde: string; label: string; betekenis: string; los?: boolean | undefined }

type Props = {
  optie: Schaaloptie
  naam: string
  disabled: boolean
  uit: boolean
  gekozen: boolean | undefined
  registratie: UseFormRegisterReturn | undefined
}

/** One radio of a scale; the label around it is the target, the radio itself lies over it unseen (WCAG 2.5.8). */
export function SchaalOptie({ optie, naam, disabled, uit, gekozen, registratie }: Props) {
  return (
    <label className={classNames(styles.optie, optie.los && styles.los, uit && styles.uit)}>
      <input
        type="radio"
        name={naam}
        {...registratie}
        value={optie.waarde}
        defaultChecked={gekozen}
        disabled={disabled || registratie?.disabled}
        className={styles.rondje}
      />
      <span className={styles.vak}>
        {optie.los ? (
          <span className={styles.arcering} />
        ) : (
          <span className={styles.getal}>{optie.label}</span>
        )}{' '}
        <span className={styles.betekenis}>
          {optie.los ? optie.betekenis || optie.label : optie.betekenis}
        </span>
      </span>
    </label>
  )
}
