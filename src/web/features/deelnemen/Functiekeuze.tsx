import type { UseFormRegisterReturn } from 'react-hook-form'
import { functies } from '~/domein/sessie/functies'
import { classNames } from '../../ui/classNames'
import { Veldfout } from '../../ui/Veldfout'
import styles from './Functiekeuze.module.css'

/** What the radio of who only listens holds; no functie has this id. */
export const TOEHOORDER = 'toehoorder'

/**
 * The functies as one compact list, so that most are in sight at once; who only listens stands last and apart.
 *
 * WCAG 1.3.1 (fieldset and legend), 2.1.1 (native radios), 2.5.8 (a row of 44 px is the target), 3.3.1.
 */
export function Functiekeuze({
  registratie,
  fout,
}: {
  registratie: UseFormRegisterReturn
  fout: string | undefined
}) {
  return (
    <fieldset id="functie" aria-describedby={fout && 'functie-fout'}>
      <legend className={styles.vraag}>Wat is uw functie?</legend>
      {fout && <Veldfout id="functie-fout" tekst={fout} />}
      <div className={styles.lijst}>
        {functies.map(({ id, titel }) => (
          <label key={id} className={styles.optie}>
            <input type="radio" {...registratie} value={id} />
            {titel}
          </label>
        ))}
        <label className={classNames(styles.optie, styles.los)}>
          <input type="radio" {...registratie} value={TOEHOORDER} />
          Ik luister alleen mee
          <span className={styles.uitleg}>U ziet alles wat de groep ziet, en geeft geen scores.</span>
        </label>
      </div>
    </fieldset>
  )
}
