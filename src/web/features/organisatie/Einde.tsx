import { zodResolver } from '@hookform/resolvers/zod'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import type { TeamInOrganisatie } from '~/contract/organisatie'
import { useBeeindigTeam } from '../../gegevens/organisatie'
import { useVerstuur } from '../../gegevens/useVerstuur'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Invoerveld } from '../../ui/Invoerveld'
import { Knop } from '../../ui/Knop'
import styles from './Organisatie.module.css'
import { eindeformulier } from './schemas'

/** The last day of a team, or that it goes on after all. */
export function Einde({ team, vandaag }: { team: TeamInOrganisatie; vandaag: string }) {
  const beeindig = useBeeindigTeam(team.id)
  const form = useForm({
    resolver: zodResolver(eindeformulier),
    defaultValues: { eindigt: team.eindigt ?? vandaag },
  })
  const { fout, verstuur } = useVerstuur(form, ['eindigt'], beeindig)
  if (team.opvolgers.length > 0) {
    return (
      <>
        <h2>Einde</h2>
        <p>Dit team gaat op in een ander team. Zijn laatste dag staat daarmee vast.</p>
      </>
    )
  }
  return (
    <>
      <h2 id="einde">Einde</h2>
      <p>
        Het team doet niet meer mee aan rondes die na zijn laatste dag openen. Gaat het op in een ander team?
        Kies dan <Link to="/organisatie/herindelen">samenvoegen of splitsen</Link>.
      </p>
      <form
        onSubmit={form.handleSubmit(({ eindigt }) => verstuur(eindigt))}
        noValidate
        className={styles.formulier}
        aria-labelledby="einde"
      >
        <Invoerveld
          id="eindigt"
          type="date"
          label="Laatste dag"
          registratie={form.register('eindigt')}
          fout={form.formState.errors.eindigt?.message}
        />
        <Formuliermelding
          fout={fout}
          mislukt="Het einde is niet gewijzigd"
          gelukt={
            beeindig.isSuccess && (team.eindigt ? 'De laatste dag is vastgelegd' : 'Het team gaat door')
          }
        />
        <div className="actions">
          <Knop type="submit" variant="rustig" bezig={beeindig.isPending}>
            Laatste dag vastleggen
          </Knop>
          {team.eindigt !== null && (
            <Knop variant="tekst" onClick={() => verstuur(null)}>
              Het team gaat toch door
            </Knop>
          )}
        </div>
      </form>
    </>
  )
}
