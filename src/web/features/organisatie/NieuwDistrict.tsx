import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useVoegDistrictToe } from '../../gegevens/organisatie'
import { useVerstuur } from '../../gegevens/useVerstuur'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Knop } from '../../ui/Knop'
import styles from './Organisatie.module.css'
import { nieuwdistrictformulier } from './schemas'

/** A district that comes; teams move into it from their own pages. */
export function NieuwDistrict() {
  const voegToe = useVoegDistrictToe()
  const form = useForm({ resolver: zodResolver(nieuwdistrictformulier), defaultValues: { naam: '' } })
  const { fout, verstuur } = useVerstuur(form, ['naam'], voegToe)
  return (
    <>
      <h2 id="nieuw-district">Nieuw district</h2>
      <p>Teams brengt u daarna bij hun eigen pagina over naar het nieuwe district.</p>
      <form
        onSubmit={form.handleSubmit(({ naam }) => verstuur(naam, () => form.reset()))}
        noValidate
        className={styles.formulier}
        aria-labelledby="nieuw-district"
      >
        <Invoerveld
          id="nieuw-district-naam"
          label="Naam van het district"
          registratie={form.register('naam')}
          fout={form.formState.errors.naam?.message}
        />
        <Formuliermelding
          fout={fout}
          mislukt="Het district is niet toegevoegd"
          gelukt={voegToe.isSuccess && 'Het district is toegevoegd'}
        />
        <Knop type="submit" variant="rustig" bezig={voegToe.isPending}>
          District toevoegen
        </Knop>
      </form>
    </>
  )
}
