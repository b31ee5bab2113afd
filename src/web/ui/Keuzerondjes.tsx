import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { beschrijvingVan } from './beschrijvingVan'
import styles from './Keuze.module.css'
import groep from './Keuzerondjes.module.css'
import { Veldfout } from './Veldfout'

/** An answer to choose, with what it means for who doubts. */
type Keuzeoptie = { waarde: string; label: ReactNode; uitleg?: ReactNode }

type Props = {
  id: string
  vraag: ReactNode
  opties: readonly Keuzeoptie[]
  registratie?: UseFormRegisterReturn
  naam?: string
  gekozen?: string | null | undefined
  uitleg?: ReactNode
  fout?: string | undefined
  disabled?: boolean | undefined
}

/**
 * A question with a few answers under each other; for a score on the scale there is Schaalkeuze.
 *
 * @param registratie what react-hook-form's `register` returns; without it `naam` and `gekozen` (at first)
 * @param uitleg a hint under the question
 *
 * WCAG 1.3.1 (fieldset and legend), 2.1.1, 2.5.8, 3.3.1.
 */
export function Keuzerondjes(props: Props) {
  const { id, vraag, opties, registratie, naam = id, gekozen, uitleg, fout, disabled } = props
  return (
    <fieldset id={id} aria-describedby={beschrijvingVan(id, { uitleg, fout })} className={groep.groep}>
      <legend className={groep.vraag}>{vraag}</legend>
      {uitleg && (
        <p id={`${id}-uitleg`} className={groep.uitleg}>
          {uitleg}
        </p>
      )}
      {fout && <Veldfout id={`${id}-fout`} tekst={fout} />}
      <div className={groep.opties}>
        {opties.map((optie) => (
          <label key={optie.waarde} className={styles.keuze}>
            <input
              type="radio"
              name={naam}
              {...registratie}
              value={optie.waarde}
              defaultChecked={registratie ? undefined : gekozen === optie.waarde}
              disabled={disabled}
              className={styles.vinkje}
            />
            <span className={styles.label}>{optie.label}</span>
            {optie.uitleg && <span className={styles.uitleg}>{optie.uitleg}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
