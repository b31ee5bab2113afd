import { Knop } from '../../ui/Knop'
import { useLeiding } from './useLeiden'

/** Whether spreads are also shown per functie: it is told at joining, so that it can change only before the first score. */
export function PerFunctie() {
  const { regie, doe, bezig } = useLeiding()
  const { perFunctie } = regie.sessie
  return (
    <div>
      <p>
        De spreiding komt {perFunctie ? 'ook' : 'niet'} per functie in beeld
        {perFunctie && ', voor groepen van vijf of meer'}. Deelnemers horen dit als zij meedoen.
      </p>
      {regie.leiding.ikLeid && (
        <Knop
          variant="tekst"
          bezig={bezig === 'stel-per-functie'}
          onClick={() => doe({ soort: 'stel-per-functie', perFunctie: !perFunctie })}
        >
          {perFunctie ? 'Laat haar niet per functie zien' : 'Laat haar ook per functie zien'}
        </Knop>
      )}
    </div>
  )
}
