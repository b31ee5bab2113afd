import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { kiesRonde, rondesQuery } from '../../gegevens/rondes'
import { Kop } from '../../ui/Kop'
import { LegeStaat } from '../../ui/LegeStaat'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Voortgangsblad } from './Voortgangsblad'

const route = getRouteApi('/besloten/voortgang')

/** How far the teams are, in the ronde of today or another one. */
export function Voortgang() {
  const { ronde: gevraagd } = route.useSearch()
  const { rondes } = useSuspenseQuery(rondesQuery).data
  const ronde = kiesRonde(rondes, gevraagd)
  usePaginatitel('Voortgang')
  if (ronde) return <Voortgangsblad rondeId={ronde.id} rondes={rondes} />
  return (
    <>
      <Kop titel="Voortgang" />
      <LegeStaat titel="Er is nog geen ronde geopend" actie={<Link to="/rondes">Naar de rondes</Link>}>
        De voortgang begint op de eerste dag van een ronde.
      </LegeStaat>
    </>
  )
}
