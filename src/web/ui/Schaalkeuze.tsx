import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { classNames } from './classNames'
import styles from './Schaalkeuze.module.css'
import { SchaalOptie, type Schaaloptie } from './SchaalOptie'
import { Veldfout } from './Veldfout'

type Props = {
  id: string
  naam: string
  nummer: string
  tekst: ReactNode
  opties: readonly Schaaloptie[]
  registratie?: UseFormRegisterReturn
  gekozen?: string | null | undefined
  voetnoot?: ReactNode
  fout?: string | undefined
  disabled?: boolean | undefined
  alleenLezen?: boolean | undefined
  children?: ReactNode
}

/**
 * One statement with its scale: native radios in a fieldset whose legend is the statement. Side by side where there is
 * room, under each other on a phone, always with the meaning of each step. Uncontrolled: a choice re-renders nothing.
 *
 * @param id id of the fieldset; the error summary finds the field by it
 * @param naam shared name of the radios; `registratie.name` goes before it
 * @param nummer the statement's id as people know it ("3.2")
 * @param opties the steps, and after a gap the ones marked `los` ("Geen beeld"); none is chosen beforehand
 * @param registratie what react-hook-form's `register` returns; goes to every radio
 * @param gekozen only without `registratie`: the value to show as chosen
 * @param voetnoot, fout stand in the description of the group
 * @param disabled not to be answered now, shown faded
 * @param alleenLezen fully legible, the choice stands out, nothing can be changed
 * @param children what belongs to the statement: toelichting, last quarter's score
 *
 * WCAG 1.3.1 (fieldset and legend), 1.4.1 (a tick and a heavy edge beside colour), 1.4.10 (reflow), 2.1.1 (native
 * radios: arrows choose), 2.5.8 (the whole label is the target), 3.3.1 and 3.3.2.
 */
export function Schaalkeuze(props: Props) {
  const { id, naam, nummer, tekst, opties, registratie, gekozen, voetnoot, fout, children } = props
  const voetnootId = voetnoot ? `${id}-voetnoot` : undefined
  const foutId = fout ? `${id}-fout` : undefined
  const { disabled = false, alleenLezen = false } = props
  return (
    <div className={classNames(styles.kader, fout && styles.fout)}>
      <fieldset id={id} aria-describedby={classNames(foutId, voetnootId) || undefined}>
        <legend className={styles.legenda}>
          <span className={styles.nummer}>{nummer}</span> <span>{tekst}</span>
        </legend>
        <div className={styles.inhoud}>
          {fout && foutId && <Veldfout id={foutId} tekst={fout} />}
          <div className={styles.schaal}>
            {opties.map((optie) => (
              <SchaalOptie
                key={optie.waarde}
                optie={optie}
                naam={naam}
                disabled={disabled || alleenLezen}
                uit={disabled}
                gekozen={registratie ? undefined : gekozen === optie.waarde}
                registratie={registratie}
              />
            ))}
          </div>
          {voetnoot && (
            <p id={voetnootId} className={styles.voetnoot}>
              {voetnoot}
            </p>
          )}
        </div>
      </fieldset>
      {children && <div className={styles.onder}>{children}</div>}
    </div>
  )
}
