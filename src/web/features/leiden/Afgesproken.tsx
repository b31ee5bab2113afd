import type { Moment } from '~/contract/sessie'
import { Knop } from '../../ui/Knop'
import { Score } from '../../ui/Score'
import { verwoordWaarde } from '../../weergave/waardekeuze'
import styles from './Afgesproken.module.css'
import { useLeiding } from './useLeiden'

/** What the group agreed on, and that is in the weging now. */
export function Afgesproken({ afspraak }: { afspraak: NonNullable<Moment['afspraak']> }) {
  const { regie, kader, doe, bezig } = useLeiding()
  const { vraagId } = regie.moment
  return (
    <div className={styles.afspraak}>
      <p className={styles.regel}>
        <Score waarde={afspraak.waarde} /> <b>Afgesproken: {verwoordWaarde(kader, afspraak.waarde)}</b>
      </p>
      {afspraak.toelichting && <p>Toelichting: “{afspraak.toelichting}”</p>}
      {regie.leiding.ikLeid && vraagId && (
        <Knop variant="tekst" bezig={bezig === 'heropen'} onClick={() => doe({ soort: 'heropen', vraagId })}>
          Wijzig de afspraak
        </Knop>
      )}
    </div>
  )
}
