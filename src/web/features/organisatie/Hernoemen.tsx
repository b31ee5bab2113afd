import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { TeamInOrganisatie } from '~/contract/organisatie'
import { useHernoemTeam } from '../../gegevens/organisatie'
import { meldBijVelden } from '../../gegevens/veldfouten'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Knop } from '../../ui/Knop'
import styles from './Organisatie.module.css'
import { naamformulier } from './schemas'

/** Another name from a day on. */
export function Hernoemen({ team, vandaag }: { team: TeamInOrganisatie; vandaag: string }) {
  const hernoem = useHernoemTeam(team.id)
  const [fout, setFout] = useState<string | null>(null)
  const form = useForm({
    resolver: zodResolver(naamformulier),
    defaultValues: { naam: team.naam, vanaf: vandaag },
  })
  const { errors } = form.formState
  const verstuur = form.handleSubmit((velden) => {
    setFout(null)
    hernoem.mutate(velden, { onError: (error) => setFout(meldBijVelden(form, ['naam', 'vanaf'], error)) })
  })
  return (
    <>
      <h2 id="hernoemen">Andere naam</h2>
      <form onSubmit={verstuur} noValidate className={styles.formulier} aria-labelledby="hernoemen">
        <Invoerveld id="naam" label="Naam" registratie={form.register('naam')} fout={errors.naam?.message} />
        <Invoerveld
          id="naam-vanaf"
          type="date"
          label="Vanaf"
          uitleg="Rondes die op die dag of later openen krijgen de nieuwe naam."
          registratie={form.register('vanaf')}
          fout={errors.vanaf?.message}
        />
        <Formuliermelding
          fout={fout}
          mislukt="De naam is niet gewijzigd"
          gelukt={hernoem.isSuccess && 'De naam is gewijzigd'}
        />
        <Knop type="submit" variant="rustig" bezig={hernoem.isPending}>
          Naam wijzigen
        </Knop>
      </form>
    </>
  )
}
