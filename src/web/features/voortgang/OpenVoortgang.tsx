import { useSuspenseQuery } from '@tanstack/react-query'
import { openVoortgangQuery } from '../../gegevens/voortgang'
import { datum, datumEnTijd } from '../../ui/datum'
import { Kop } from '../../ui/Kop'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { LegeStaat } from '../../ui/LegeStaat'
import { opsomming } from '../../ui/opsomming'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { ingediendZin, tellingDelen } from '../../weergave/teamstand'
import { Districten } from './Districten'
import { Standbalk } from './Standbalk'
import styles from './Voortgang.module.css'

/** The counts for everybody, without signing in: no teams, no people, no scores. */
export function OpenVoortgang() {
  const { ronde, totaal, districten, standVan } = useSuspenseQuery(openVoortgangQuery).data
  usePaginatitel('Stand van de weging')
  return (
    <main id="inhoud" tabIndex={-1} className={styles.blad}>
      <Kop
        titel={ronde ? ingediendZin(totaal) : 'Er is nog geen ronde geweest'}
        boven={ronde ? `Weging van de sociaal-medische centra · ${kwartaalnaam(ronde.id)}` : undefined}
        terzijde={`Stand van ${datumEnTijd(standVan)}`}
      />
      {ronde ? (
        <>
          <Standbalk telling={totaal} />
          <p className={styles.samenvatting}>
            {totaal.teams > 0 && `${opsomming(tellingDelen(totaal))}. `}
            Deze ronde loopt van {datum(ronde.opent)} tot en met {datum(ronde.sluit)}.
          </p>
          <Districten rondeId={ronde.id} districten={districten} totaal={totaal} zonder="teruggegeven" />
          <p className={styles.openbaar}>
            Deze pagina laat alleen aantallen zien. Wat teams invullen en wat eruit komt staat hier niet.
            {ronde.geconstrueerd && ' De gegevens van deze ronde zijn geconstrueerd.'}
          </p>
        </>
      ) : (
        <LegeStaat titel="Hier komt te staan hoe ver de teams zijn">
          Zodra de eerste ronde opent, ziet u hier de aantallen.
        </LegeStaat>
      )}
    </main>
  )
}
