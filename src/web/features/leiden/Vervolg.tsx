import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { usePersoon } from '../../gegevens/aanmelding'
import { wegingQuery } from '../../gegevens/weging'
import { knopKlasse } from '../../ui/knopKlasse'
import { useLeiding } from './useLeiden'

/** Where the weging goes from here. */
export function Vervolg() {
  const { wegingId } = useLeiding().regie
  const persoon = usePersoon()
  const { data: weging } = useQuery(wegingQuery(persoon.id, wegingId))
  const params = { wegingId }
  const klasse = knopKlasse('rustig')
  return (
    <div className="actions">
      <Link to="/wegingen/$wegingId/uitkomst" params={params} className={klasse}>
        Naar de uitkomst
      </Link>
      {weging?.ingediend ? (
        <Link to="/wegingen/$wegingId/verslag" params={params} className={klasse}>
          Naar het weegverslag
        </Link>
      ) : (
        <Link to="/wegingen/$wegingId/indienen" params={params} className={klasse}>
          Naar indienen
        </Link>
      )}
    </div>
  )
}
