import { Link } from '@tanstack/react-router'
import { datumEnTijd } from '../../ui/datum'
import { knopKlasse } from '../../ui/knopKlasse'
import { type Sessiegegevens, statuswoord, wijzewoord } from './sessiewoorden'

/** The session that is not closed yet: of one weging there is one at a time. */
export function LopendeSessie({ sessie }: { sessie: Sessiegegevens }) {
  return (
    <section aria-label="De sessie van nu">
      <p>
        De groepssessie <b>{statuswoord[sessie.status]}</b>. {sessie.leider.naam} leidt haar.
        <br />
        {wijzewoord[sessie.wijze]} · geopend op {datumEnTijd(sessie.geopendOp)}
      </p>
      <div className="actions">
        <Link to="/groepssessies/$sessieId" params={{ sessieId: sessie.id }} className={knopKlasse('hoofd')}>
          Ga naar de groepssessie
        </Link>
      </div>
    </section>
  )
}
