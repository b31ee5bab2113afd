import { useFieldArray, useFormContext } from 'react-hook-form'
import type { Organisatie } from '~/contract/organisatie'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'
import styles from './Organisatie.module.css'
import { leeft } from './teamzin'

interface Velden {
  voorgangers: { teamId: string }[]
}

/** The teams that go up into the new ones. None, for a team that is wholly new. */
export function Voorgangers({ districten, vandaag }: Pick<Organisatie, 'districten' | 'vandaag'>) {
  const { register, control, formState } = useFormContext<Velden>()
  const { fields, append, remove } = useFieldArray({ control, name: 'voorgangers' })
  const opties = districten
    .flatMap(({ naam: district, teams }) =>
      teams
        .filter((team) => leeft(team, vandaag) && team.opvolgers.length === 0)
        .map(({ id, naam }) => ({ waarde: id, tekst: `${naam} (${district})` })),
    )
    .sort((een, ander) => een.tekst.localeCompare(ander.tekst, 'nl', { numeric: true }))
  return (
    <fieldset className={styles.groep}>
      <legend className={styles.legenda}>Welke teams houden op?</legend>
      {fields.length === 0 && <p className={styles.bij}>Geen: er komt een nieuw team bij.</p>}
      {fields.map(({ id }, i) => (
        <div key={id} className={styles.rij}>
          <Keuzelijst
            id={`voorganger-${i}`}
            label={`Team ${i + 1} dat ophoudt`}
            leeg="Kies een team"
            opties={opties}
            registratie={register(`voorgangers.${i}.teamId`)}
            fout={formState.errors.voorgangers?.[i]?.teamId?.message}
          />
          <Knop variant="tekst" onClick={() => remove(i)}>
            Weghalen<span className="visually-hidden">: team {i + 1} dat ophoudt</span>
          </Knop>
        </div>
      ))}
      <Knop variant="rustig" onClick={() => append({ teamId: '' })}>
        Kies een team dat ophoudt
      </Knop>
    </fieldset>
  )
}
