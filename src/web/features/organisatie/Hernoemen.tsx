import { zodResolver } from '@hookform/resolvers/zod'
import type { UseMutationResult } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import type { Organisatie } from '~/contract/organisatie'
import { useVerstuur } from '../../gegevens/useVerstuur'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Knop } from '../../ui/Knop'
import styles from './Organisatie.module.css'
import { naamformulier } from './schemas'

interface Props {
  /** What it is called now. */
  naam: string
  vandaag: string
  hernoem: UseMutationResult<Organisatie, Error, { naam: string; vanaf: string }>
}

/** Another name from a day on, for a team or a district. A day to come makes it a plan. */
export function Hernoemen({ naam, vandaag, hernoem }: Props) {
  const form = useForm({ resolver: zodResolver(naamformulier), defaultValues: { naam, vanaf: vandaag } })
  const { errors } = form.formState
  const { fout, verstuur } = useVerstuur(form, ['naam', 'vanaf'], hernoem)
  const gepland = hernoem.variables && hernoem.variables.vanaf > vandaag
  return (
    <>
      <h2 id="hernoemen">Andere naam</h2>
      <form
        onSubmit={form.handleSubmit((velden) => verstuur(velden))}
        noValidate
        className={styles.formulier}
        aria-labelledby="hernoemen"
      >
        <Invoerveld id="naam" label="Naam" registratie={form.register('naam')} fout={errors.naam?.message} />
        <Invoerveld
          id="naam-vanaf"
          type="date"
          label="Vanaf"
          uitleg="Rondes die op die dag of later openen krijgen de nieuwe naam. Tot die dag blijft overal de oude naam staan."
          registratie={form.register('vanaf')}
          fout={errors.vanaf?.message}
        />
        <Formuliermelding
          fout={fout}
          mislukt="De naam is niet gewijzigd"
          gelukt={hernoem.isSuccess && (gepland ? 'De andere naam is gepland' : 'De naam is gewijzigd')}
        />
        <Knop type="submit" variant="rustig" bezig={hernoem.isPending}>
          Naam wijzigen
        </Knop>
      </form>
    </>
  )
}
