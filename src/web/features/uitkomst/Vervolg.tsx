import { Link } from '@tanstack/react-router'
import type { Weging } from '~/contract/wegingen'
import { knopKlasse } from '../../ui/knopKlasse'

/** What can be done with an outcome: hand it in, or print it once that is done; and try other scores. */
export function Vervolg({ weging: { id: wegingId, magBewerken, ingediend } }: { weging: Weging }) {
  const params = { wegingId }
  return (
    <div className="actions">
      {magBewerken && (
        <Link to="/wegingen/$wegingId/indienen" params={params} className={knopKlasse('hoofd')}>
          Weging indienen
        </Link>
      )}
      {ingediend && (
        <Link to="/wegingen/$wegingId/verslag" params={params} className={knopKlasse('hoofd')}>
          Weegverslag bekijken en printen
        </Link>
      )}
      <Link
        to="/wegingen/$wegingId/uitkomst"
        params={params}
        search={{ 'wat-als': true }}
        className={knopKlasse('rustig')}
      >
        Wat als: andere scores proberen
      </Link>
    </div>
  )
}
