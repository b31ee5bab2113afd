import type { UseFormRegisterReturn } from 'react-hook-form'
import { alleScores } from '~/domein/weging/Antwoord'
import { Veldfout } from '../../ui/Veldfout'
import styles from './Peilingvraag.module.css'

type Props = { id: string; tekst: string; registratie: UseFormRegisterReturn; fout: string | undefined }

const einden = new Map<number, string>([
  [1, 'helemaal niet'],
  [5, 'helemaal'],
])

/** One sentence with 1 to 5 beside each other. WCAG 1.3.1, 2.1.1, 2.5.8, 3.3.1. */
export function Peilingvraag({ id, tekst, registratie, fout }: Props) {
  return (
    <fieldset id={id} aria-describedby={fout && `${id}-fout`}>
      <legend className={styles.tekst}>{tekst}</legend>
      {fout && <Veldfout id={`${id}-fout`} tekst={fout} />}
      <div className={styles.schaal}>
        {alleScores.map((score) => (
          <label key={score} className={styles.optie}>
            <input type="radio" {...registratie} value={score} />
            <span>
              {score} <span className="visually-hidden">{einden.get(score)}</span>
            </span>
          </label>
        ))}
      </div>
      <div className={styles.einden} aria-hidden="true">
        <span>{einden.get(1)}</span>
        <span>{einden.get(5)}</span>
      </div>
    </fieldset>
  )
}
