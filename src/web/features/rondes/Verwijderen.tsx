import { useNavigate } from '@tanstack/react-router'
import type { RondeDetail } from '~/contract/rondes'
import { useVerwijderRonde } from '../../gegevens/rondes'
import { Bevestigknop } from '../../ui/Bevestigknop'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import styles from './Rondes.module.css'

/** Taking away a ronde that was planned by mistake; only while it has not opened. */
export function Verwijderen({ ronde }: { ronde: RondeDetail }) {
  const navigate = useNavigate()
  const verwijder = useVerwijderRonde(ronde)
  const naam = kwartaalnaam(ronde.id)
  return (
    <>
      <h2>Verwijderen</h2>
      <p>Is deze ronde per vergissing gepland? Tot haar eerste dag kunt u haar verwijderen.</p>
      <div className={styles.formulier}>
        <Formuliermelding fout={verwijder.error?.message ?? null} mislukt="De ronde is niet verwijderd" />
        <Bevestigknop
          knop="Ronde verwijderen"
          bezig={verwijder.isPending}
          titel={`${naam} verwijderen?`}
          ja="Ja, verwijder de ronde"
          onJa={() => verwijder.mutate(undefined, { onSuccess: () => navigate({ to: '/rondes' }) })}
        >
          <p>
            Haar dagen en de keuze van haar teams gaan weg. Er is nog niets gewogen. U kunt dit kwartaal
            daarna opnieuw plannen.
          </p>
        </Bevestigknop>
      </div>
    </>
  )
}
