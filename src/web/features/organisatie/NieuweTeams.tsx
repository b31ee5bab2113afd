import { useFieldArray, useFormContext } from 'react-hook-form'
import type { Organisatie } from '~/contract/organisatie'
import { Invoerveld } from '../../ui/Invoerveld'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'
import styles from './Organisatie.module.css'

interface Velden {
  nieuw: { naam: string; districtId: string }[]
}

/** The teams that come: one after a merger, more after a split. */
export function NieuweTeams({ districten }: Pick<Organisatie, 'districten'>) {
  const { register, control, formState } = useFormContext<Velden>()
  const { fields, append, remove } = useFieldArray({ control, name: 'nieuw' })
  const fouten = formState.errors.nieuw
  return (
    <fieldset className={styles.groep}>
      <legend className={styles.legenda}>Welke teams komen er?</legend>
      {fields.map(({ id }, i) => (
        <div key={id} className={styles.rij}>
          <Invoerveld
            id={`nieuw-naam-${i}`}
            label={`Naam van nieuw team ${i + 1}`}
            registratie={register(`nieuw.${i}.naam`)}
            fout={fouten?.[i]?.naam?.message}
          />
          <Keuzelijst
            id={`nieuw-district-${i}`}
            label={`District van nieuw team ${i + 1}`}
            leeg="Kies een district"
            opties={districten.map(({ id: waarde, naam }) => ({ waarde, tekst: naam }))}
            registratie={register(`nieuw.${i}.districtId`)}
            fout={fouten?.[i]?.districtId?.message}
          />
          {fields.length > 1 && (
            <Knop variant="tekst" onClick={() => remove(i)}>
              Weghalen<span className="visually-hidden">: nieuw team {i + 1}</span>
            </Knop>
          )}
        </div>
      ))}
      <Knop variant="rustig" onClick={() => append({ naam: '', districtId: '' })}>
        Nog een nieuw team
      </Knop>
    </fieldset>
  )
}
