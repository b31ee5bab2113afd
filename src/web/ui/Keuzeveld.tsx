import { useId } from 'react'
import { classNames } from './classNames'
import styles from './Invoer.module.css'
import eigen from './Keuzeveld.module.css'
import { Veldkop } from './Veldkop'

interface Optie {
  waarde: string
  tekst: string
}

interface Props {
  label: string
  gekozen: string
  onKies: (waarde: string) => void
  opties: readonly Optie[]
  /** More options, each group under a name of its own. */
  groepen?: readonly { naam: string; opties: readonly Optie[] }[]
}

/**
 * What a page shows, chosen from a longer list: it changes at once, and the focus stays where it is. Not on paper.
 *
 * WCAG 1.3.1 (label), 2.1.1 and 4.1.2 (a native select), 3.2.2 (only the content below it changes).
 */
export function Keuzeveld({ label, gekozen, onKies, opties, groepen = [] }: Props) {
  const id = useId()
  const toon = (lijst: readonly Optie[]) =>
    lijst.map(({ waarde, tekst }) => (
      <option key={waarde} value={waarde}>
        {tekst}
      </option>
    ))
  return (
    <div className={eigen.veld}>
      <Veldkop id={id} label={label} />
      <select
        id={id}
        value={gekozen}
        onChange={({ target }) => onKies(target.value)}
        className={classNames(styles.vak, styles.smal)}
      >
        {toon(opties)}
        {groepen.map(({ naam, opties: lijst }) => (
          <optgroup key={naam} label={naam}>
            {toon(lijst)}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
