import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { Organisatie, TeamInOrganisatie } from '~/contract/organisatie'
import { useVerplaatsTeam } from '../../gegevens/organisatie'
import { useVerstuur } from '../../gegevens/useVerstuur'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Keuzelijst } from '../../ui/Keuzelijst'
import { Knop } from '../../ui/Knop'
import styles from './Organisatie.module.css'
import { districtformulier } from './schemas'

type Props = Pick<Organisatie, 'districten' | 'vandaag'> & { team: TeamInOrganisatie; districtId: string }

/** Another district from a day on; reviewing goes to its districtsmanager on that day. */
export function Verplaatsen({ team, districtId, districten, vandaag }: Props) {
  const verplaats = useVerplaatsTeam(team.id)
  const form = useForm({
    resolver: zodResolver(districtformulier),
    defaultValues: { districtId, vanaf: vandaag },
  })
  const { errors } = form.formState
  const { fout, verstuur } = useVerstuur(form, ['districtId', 'vanaf'], verplaats)
  const gepland = verplaats.variables && verplaats.variables.vanaf > vandaag
  return (
    <>
      <h2 id="verplaatsen">Ander district</h2>
      <p>
        Vanaf die dag beoordeelt de districtsmanager van het nieuwe district, ook wegingen van eerdere rondes.
      </p>
      <form
        onSubmit={form.handleSubmit((velden) => verstuur(velden))}
        noValidate
        className={styles.formulier}
        aria-labelledby="verplaatsen"
      >
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
          gelukt={
            verplaats.isSuccess && (gepland ? 'Het andere district is gepland' : 'Het district is gewijzigd')
          }
        />
        <Knop type="submit" variant="rustig" bezig={verplaats.isPending}>
          District wijzigen
        </Knop>
      </form>
    </>
  )
}
