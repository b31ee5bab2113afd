import { type ReactNode, type SyntheticEvent, useState } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { beschrijvingVan } from './beschrijvingVan'
import { classNames } from './classNames'
import styles from './Tekstvak.module.css'
import { Veldkop } from './Veldkop'

type Props = {
  id: string
  label: ReactNode
  registratie?: UseFormRegisterReturn
  naam?: string
  beginwaarde?: string
  uitleg?: ReactNode
  fout?: string | undefined
  hoogstens?: number
  rijen?: number
  disabled?: boolean | undefined
  alleenLezen?: boolean | undefined
}

/**
 * A text field of several lines that grows with what is written.
 *
 * @param registratie what react-hook-form's `register` returns; without it `naam` and `beginwaarde`
 * @param uitleg a hint under the label
 * @param hoogstens the longest text; what is left is told from four fifths on, what is too much as well. Nothing is
 *   cut off while typing: the form's own rule refuses it
 * @param rijen height where the browser cannot let the field grow
 *
 * WCAG 1.3.1 and 3.3.2 (label and hint), 3.3.1 (error in the description), 4.1.3 (count announced politely).
 */
export function Tekstvak(props: Props) {
  const { id, label, registratie, naam, beginwaarde, uitleg, fout, hoogstens, rijen = 3 } = props
  const [lengte, setLengte] = useState(beginwaarde?.length ?? 0)
  const meldLengte = hoogstens !== undefined && lengte > hoogstens * 0.8
  const meet = (event: SyntheticEvent<HTMLTextAreaElement>) => setLengte(event.currentTarget.value.length)
  return (
    <div className={styles.veld}>
      <Veldkop id={id} label={label} uitleg={uitleg} fout={fout} />
      <textarea
        id={id}
        name={naam}
        defaultValue={beginwaarde}
        rows={rijen}
        {...registratie}
        disabled={props.disabled}
        readOnly={props.alleenLezen}
        aria-invalid={fout ? true : undefined}
        aria-describedby={beschrijvingVan(id, { uitleg, fout })}
        className={styles.vak}
        onFocus={meet}
        onInput={meet}
      />
      {hoogstens !== undefined && (
        <p className={classNames(styles.telling, lengte > hoogstens && styles.teLang)} aria-live="polite">
          {meldLengte && zegRuimte(hoogstens - lengte)}
        </p>
      )}
    </div>
  )
}

const zegRuimte = (over: number) => (over < 0 ? `${tekens(-over)} te veel` : `Nog ${tekens(over)} over`)

const tekens = (aantal: number) => (aantal === 1 ? '1 teken' : `${aantal} tekens`)
