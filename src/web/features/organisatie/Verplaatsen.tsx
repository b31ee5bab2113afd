import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Organisatie, TeamInOrganisatie } from '~/contract/organisatie'
import { useVerplaatsTeam } from '../../gegevens/organisatie'
import { meldBijVelden } from '../../gegevens/veldfouten'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'
import styles from './Organisatie.module.css'
import { districtformulier } from './schemas'

type Props = Pick<Organisatie, 'districten' | 'vandaag'> & { team: TeamInOrganisatie; districtId: string }

/** Another district from a day on; reviewing goes to its districtsmanager at once. */
export function Verplaatsen({ team, districtId, districten, vandaag }: Props) {
  const verplaats = useVerplaatsTeam(team.id)
  const [fout, setFout] = useState<string | null>(null)
  const form = useForm({
    resolver: zodResolver(districtformulier),
    defaultValues: { districtId, vanaf: vandaag },
  })
  const { errors } = form.formState
  const verstuur = form.handleSubmit((velden) => {
    setFout(null)
    verplaats.mutate(velden, {
      onError: (error) => setFout(meldBijVelden(form, ['districtId', 'vanaf'], error)),
    })
  })
  return (
    <>
      <h2 id="verplaatsen">Ander district</h2>
      <p>De districtsmanager van het nieuwe district beoordeelt meteen, ook wegingen van eerdere rondes.</p>
      <form onSubmit={verstuur} noValidate className={styles.formulier} aria-labelledby="verplaatsen">
        <Keuzelijst
          id="district"
          label="District"
          leeg="Kies een district"
          opties={districten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          registratie={form.register('districtId')}
          fout={errors.districtId?.message}
        />
        <Invoerveld
          id="district-vanaf"
          type="date"
          label="Vanaf"
          uitleg="Rondes die op die dag of later openen tellen het team in het nieuwe district."
          registratie={form.register('vanaf')}
          fout={errors.vanaf?.message}
        />
        <Formuliermelding
          fout={fout}
          mislukt="Het district is niet gewijzigd"
          gelukt={verplaats.isSuccess && 'Het district is gewijzigd'}
        />
        <Knop type="submit" variant="rustig" bezig={verplaats.isPending}>
          District wijzigen
        </Knop>
      </form>
    </>
  )
}
