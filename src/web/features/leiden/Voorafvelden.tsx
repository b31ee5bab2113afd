import { useFormContext } from 'react-hook-form'
import { Invoerveld } from '../../ui/Invoerveld'
import styles from './Openen.module.css'
import type { Openingsvelden } from './openingsschema'

/** With *vooraf*: until when everyone can score. */
export function Voorafvelden() {
  const { register, formState } = useFormContext<Openingsvelden>()
  const { errors } = formState
  return (
    <fieldset className={styles.vooraf} aria-describedby="vooraf-uitleg">
      <legend className={styles.legenda}>Tot wanneer kan iedereen scoren?</legend>
      <p id="vooraf-uitleg" className={styles.uitleg}>
        Laat dit leeg als iedereen kan scoren tot u het gesprek begint.
      </p>
      <div className={styles.moment}>
        <Invoerveld
          id="datum"
          label="Datum"
          type="date"
          registratie={register('datum')}
          fout={errors.datum?.message}
        />
        <Invoerveld
          id="tijd"
          label="Tijd"
          type="time"
          registratie={register('tijd')}
          fout={errors.tijd?.message}
        />
      </div>
    </fieldset>
  )
}
