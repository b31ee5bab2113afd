import { Link } from '@tanstack/react-router'
import { usePersoon } from '../../gegevens/aanmelding'
import { magRondePlannen } from '../../gegevens/kaders'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Stapkop } from '../../ui/Stapkop'

type Props = { opgenomen: { versie: string; nieuw: boolean }; onOpnieuw: () => void }

/** What came of taking in, and the way on. */
export function Resultaat({ opgenomen: { versie, nieuw }, onOpnieuw }: Props) {
  const magPlannen = magRondePlannen(usePersoon())
  return (
    <section aria-labelledby="resultaat">
      <Stapkop id="resultaat">Resultaat</Stapkop>
      <Melding
        soort={nieuw ? 'gelukt' : 'info'}
        rol="status"
        titel={nieuw ? `Versie ${versie} is opgenomen` : `Versie ${versie} was al opgenomen`}
      >
        <p>
          {magPlannen ? (
            <Link to="/rondes" search={{ kader: versie }} hash="plannen">
              Plan een ronde met versie {versie}
            </Link>
          ) : (
            'Het programmabureau kan er nu een ronde mee plannen.'
          )}
        </p>
        <p>
          <Link to="/kaders/$versie" params={{ versie }}>
            Bekijk versie {versie}
          </Link>
        </p>
      </Melding>
      <div className="actions">
        <Knop variant="rustig" onClick={onOpnieuw}>
          Nog een versie opnemen
        </Knop>
      </div>
    </section>
  )
}
