import type { Weging } from '~/contract/wegingen'
import { useGeefTerug } from '../../gegevens/levensloop'
import { Redenstap } from './Redenstap'
import { useNaBesluit } from './useNaBesluit'

/** Gives the weging back with what is asked: the team answers, and hands in again. */
export function Teruggeven({ weging }: { weging: Weging }) {
  const geefTerug = useGeefTerug(weging)
  const naBesluit = useNaBesluit()
  return (
    <section aria-labelledby="teruggeven">
      <h3 id="teruggeven">Teruggeven aan het team</h3>
      <Redenstap
        id="reden-teruggeven"
        label="Wat vraagt u van het team?"
        uitleg="Het team leest dit bovenaan de weging, met uw naam en de datum."
        knop="Weging teruggeven"
        vraag="Weging nu teruggeven?"
        ja="Ja, geef de weging terug"
        gevolg={`${weging.team.naam} kan de antwoorden dan weer wijzigen en dient de weging opnieuw in. U schrijft:`}
        bezig={geefTerug.isPending}
        fout={geefTerug.error?.message}
        onDoe={(reden) => geefTerug.mutate({ reden }, { onSettled: naBesluit })}
      />
    </section>
  )
}
