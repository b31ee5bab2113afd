import { Bevestigknop } from '../../ui/Bevestigknop'
import { Knop } from '../../ui/Knop'
import { useLeiding } from './useLeiden'

/** Begins. Where everyone scores beforehand that ends the scoring, so it is asked first. */
export function Begin() {
  const { regie, doe, bezig } = useLeiding()
  const begin = () => doe({ soort: 'begin' })
  if (regie.sessie.wijze === 'samen') {
    return (
      <Knop bezig={bezig === 'begin'} onClick={begin}>
        Begin met de eerste vraag
      </Knop>
    )
  }
  const { gekozen, aanwezig } = regie.moment.telling
  const nogBezig = aanwezig - gekozen
  return (
    <Bevestigknop
      knop="Begin het gesprek"
      variant="hoofd"
      bezig={bezig === 'begin'}
      titel="Het gesprek nu beginnen?"
      ja="Ja, begin het gesprek"
      nee="Nee, nog niet"
      onJa={begin}
    >
      <p>
        Daarna kan niemand meer vooraf scoren. Alle scores worden tegelijk getoond en u ziet waar het gesprek
        kan beginnen.
      </p>
      {nogBezig > 0 && (
        <p>
          <b>
            {nogBezig} van {aanwezig} {nogBezig === 1 ? 'heeft' : 'hebben'} nog niet alles gescoord.
          </b>{' '}
          Wat zij al scoorden telt mee.
        </p>
      )}
    </Bevestigknop>
  )
}
