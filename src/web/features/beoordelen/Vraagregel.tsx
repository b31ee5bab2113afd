import type { BeoordeeldeVraag } from '~/contract/beoordeling'
import type { Opmerking } from '~/contract/levensloop'
import type { Weging } from '~/contract/wegingen'
import type { Kader } from '~/domein/kader/Kader'
import type { Vraag } from '~/domein/kader/vragen'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { Score } from '../../ui/Score'
import { Uitklap } from '../../ui/Uitklap'
import { Spreiding } from '../../weergave/Spreiding'
import { naamVanSpreiding } from '../../weergave/spreidingstekst'
import { volNaam } from '../../weergave/vraagnaam'
import { bereikzin } from './bereikzin'
import { Gewijzigd } from './Gewijzigd'
import { Opmerkingen } from './Opmerkingen'
import { signaalzin } from './signaalzin'
import styles from './Vraagregel.module.css'

interface Props {
  weging: Weging
  kader: Kader
  vraag: Vraag
  gegevens: BeoordeeldeVraag
  vorigeRondeId: string | null
  opmerkingen: readonly Opmerking[]
}

/** One vraag with all that there is to lay beside it; the score as large as what it is about. */
export function Vraagregel({ weging, kader, vraag, gegevens, vorigeRondeId, opmerkingen }: Props) {
  const { waarde, toelichting, vorige, spreiding, district, gewijzigd, signalen } = gegevens
  return (
    <li className={styles.vraag} aria-label={volNaam(vraag)}>
      <div className={styles.kop}>
        <p className={styles.tekst}>
          {vraag.soort === 'stelling' && <b>{vraag.id} </b>}
          {vraag.tekst}
        </p>
        <p className={styles.scores}>
          <Score waarde={waarde} />
          {vorige && vorigeRondeId && (
            <span className={styles.vorige}>
              {kwartaalnaam(vorigeRondeId)}: <Score waarde={vorige.waarde} />
            </span>
          )}
        </p>
      </div>
      {toelichting && <p className={styles.toelichting}>“{toelichting}”</p>}
      {gewijzigd && <Gewijzigd gewijzigd={gewijzigd} nu={{ waarde, toelichting }} />}
      {signalen.length > 0 && (
        <ul aria-label={`Signalen bij ${volNaam(vraag)}`} className={styles.signalen}>
          {signalen.map((signaal) => (
            <li key={signaal.code}>
              <b>Signaal.</b> {signaalzin(signaal)}
            </li>
          ))}
        </ul>
      )}
      {district && <p className={styles.noot}>{bereikzin(district)}</p>}
      {vorige?.toelichting && <p className={styles.noot}>Toelichting van toen: “{vorige.toelichting}”</p>}
      {spreiding && (
        <Uitklap titel={`Groepssessie: ${verkleind(naamVanSpreiding(spreiding))}`}>
          <Spreiding spreiding={spreiding} kader={kader} />
        </Uitklap>
      )}
      <Opmerkingen weging={weging} vraag={vraag} opmerkingen={opmerkingen} />
    </li>
  )
}

const verkleind = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1)
