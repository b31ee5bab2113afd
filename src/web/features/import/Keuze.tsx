import { classNames } from '../../ui/classNames'
import invoer from '../../ui/Invoer.module.css'

type Props = {
  id: string
  label: string
  waarde: string
  onKies: (waarde: string) => void
  opties: readonly { waarde: string; tekst: string }[]
}

/** A list of which one is always chosen; choosing acts at once. WCAG 1.3.1, 2.1.1. */
export function Keuze({ id, label, waarde, onKies, opties }: Props) {
  return (
    <div className={invoer.veld}>
      <label htmlFor={id} className={invoer.label}>
        {label}
      </label>
      <select
        id={id}
        value={waarde}
        onChange={(event) => onKies(event.target.value)}
        className={classNames(invoer.vak, invoer.smal)}
      >
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.tekst}
          </option>
        ))}
      </select>
    </div>
  )
}
