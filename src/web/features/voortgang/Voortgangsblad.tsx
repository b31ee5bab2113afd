import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RondeInLijst } from '~/contract/rondes'
import { dagenTussen } from '~/domein/ronde/dagen'
import { voortgangQuery } from '../../gegevens/voortgang'
import { dagVan } from '../../ui/dagVan'
import { datum, datumEnTijd } from '../../ui/datum'
import { Kop } from '../../ui/Kop'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { opsomming } from '../../ui/opsomming'
import { ingediendZin, tellingDelen } from '../../weergave/teamstand'
import { Districten } from './Districten'
import { Rondelinks } from './Rondelinks'
import { Standbalk } from './Standbalk'
import { Verloop } from './Verloop'
import styles from './Voortgang.module.css'
import { nogDagen } from './verloopzin'
import { WieMist } from './WieMist'

/** One ronde: first the sentence, then the districts, the course over time, and whom to call. */
export function Voortgangsblad({ rondeId, rondes }: { rondeId: string; rondes: readonly RondeInLijst[] }) {
  const { ronde, totaal, districten, verloop, uit, standVan } = useSuspenseQuery(voortgangQuery(rondeId)).data
  return (
    <>
      <Kop
        titel={ingediendZin(totaal)}
        boven={`Voortgang ${kwartaalnaam(ronde.id)}`}
        terzijde={`Stand van ${datumEnTijd(standVan)}`}
      />
      <Standbalk telling={totaal} />
      <p className={styles.samenvatting}>
        {totaal.teams > 0 && `${opsomming(tellingDelen(totaal))}. `}
        <Afloop ronde={ronde} standVan={standVan} />
      </p>
      <Rondelinks rondes={rondes} gekozen={rondeId} />
      {districten.length > 0 && <Districten rondeId={ronde.id} districten={districten} totaal={totaal} />}
      <Verloop ronde={ronde} verloop={verloop} />
      <h2>{uit.length > 0 ? 'Wie u kunt bellen' : 'Alle wegingen zijn vastgesteld'}</h2>
      {uit.length > 0 && (
        <p>
          De teams die nog niet zijn vastgesteld, per district waar zij nu bij horen, met wie hen begeleidt.
        </p>
      )}
      <WieMist ronde={ronde} uit={uit} />
      <p className={styles.openbaar}>
        <Link to="/stand">De stand zonder namen</Link> is er ook voor wie zich niet aanmeldt.
      </p>
    </>
  )
}

function Afloop({ ronde, standVan }: { ronde: RondeInLijst; standVan: string }) {
  if (ronde.fase === 'gesloten') return 'De ronde is gesloten; wat begonnen is kan nog worden ingediend.'
  if (ronde.fase !== 'open') return 'De laatste dag om te beginnen is voorbij.'
  return `${nogDagen(dagenTussen(dagVan(standVan), ronde.sluit))} De ronde sluit na ${datum(ronde.sluit)}.`
}
