import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { uitnodigingQuery } from '../../gegevens/sessie/deelname'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { Uitklap } from '../../ui/Uitklap'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Blad } from './Blad'
import { Geheimhouding } from './Geheimhouding'
import { Meedoenformulier } from './Meedoenformulier'
import { Terugkeer } from './Terugkeer'
import { zoVerloopt } from './zoVerloopt'

const route = getRouteApi('/doe-mee/$code')

/** Where the QR code leads: which team it is, what others will see, and a seat in two taps. */
export function Uitnodiging() {
  const { code } = route.useParams()
  const { data: uitnodiging } = useSuspenseQuery(uitnodigingQuery(code))
  const { team, sessieId, heeftPlaats, perFunctie } = uitnodiging
  usePaginatitel(`Meedoen met ${team}`)
  if (heeftPlaats) {
    return (
      <Blad team={team}>
        <Kop titel="U doet al mee" />
        <p>Uw plaats in de groepssessie van {team} staat klaar op deze telefoon.</p>
        <Link to="/deelname/$sessieId" params={{ sessieId }} className={knopKlasse('hoofd')}>
          Ga verder met de sessie
        </Link>
      </Blad>
    )
  }
  return (
    <Blad team={team}>
      <Kop titel={`Weeg mee met ${team}`} />
      <p>{zoVerloopt(uitnodiging)}</p>
      <Geheimhouding perFunctie={perFunctie} />
      <Meedoenformulier code={code} />
      <Uitklap titel="Ik deed al mee op een andere telefoon">
        <Terugkeer code={code} />
      </Uitklap>
    </Blad>
  )
}
