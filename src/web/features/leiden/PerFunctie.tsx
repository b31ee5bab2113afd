import { Knop } from '../../ui/Knop'
import { useLeiding } from './useLeiden'

/** Whether spreads are also shown per functie: it is told at joining, so that it can change only before the first score. */
export function PerFunctie() {
  const { regie, doe, bezig } = useLeiding()
  const { perFunctie } = regie.sessie
  return (
    <div>
      <p>
        {perFunctie
          ? 'De spreiding komt ook per functie in beeld, voor groepen van vijf of meer.'
          : 'De spreiding komt alleen voor de hele groep in beeld.'}{' '}
        Deelnemers horen dit als zij meedoen.
      </p>
      {regie.leiding.ikLeid && (
        <Knop
          variant="tekst"
          bezig={bezig === 'stel-per-functie'}
          onClick={() => doe({ soort: 'stel-per-functie', perFunctie: !perFunctie })}
        >
          {perFunctie ? 'Niet per functie laten zien' : 'Ook per functie laten zien'}
        </Knop>
      )}
    </div>
  )
}
