import { Bevestigknop } from '../../ui/Bevestigknop'
import { useLeiding } from './useLeiden'

/** G9: closes the session, for good. */
export function Sluiten({ knop = 'Sessie sluiten' }: { knop?: string }) {
  const { doe, bezig } = useLeiding()
  return (
    <Bevestigknop
      knop={knop}
      variant={knop === 'Sessie sluiten' ? 'rustig' : 'tekst'}
      bezig={bezig === 'sluit'}
      titel="De groepssessie sluiten?"
      ja="Ja, sluit de sessie"
      nee="Nee, nog niet"
      onJa={() => doe({ soort: 'sluit' })}
    >
      <p>
        <b>Dit wordt gewist:</b> wie welke score gaf, de plaatsen en hun codes. Niemand kan dat terughalen.
      </p>
      <p>
        <b>Dit blijft:</b> de afgesproken scores en toelichtingen, hoeveel mensen welke score gaven, andere
        meningen, de parkeerlijst en de werkpunten.
      </p>
      <p>Een gesloten sessie gaat niet meer open. U kunt wel een nieuwe openen.</p>
    </Bevestigknop>
  )
}
