import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Proefregel } from './Proefregel'
import { useVerbindingstest } from './useVerbindingstest'
import styles from './Verbindingstest.module.css'
import { conclusie, overStroom, overVersturen, overVraag } from './woorden'

/**
 * Whether this phone and its network can carry a group session: three checks that run by themselves, for who wants to
 * know before the meeting.
 *
 * WCAG 1.4.1 (sign, word and sentence), 4.1.3 (the conclusion is told when it is there).
 */
export function Verbindingstest() {
  const { bevindingen, opnieuw } = useVerbindingstest()
  const { vraag, versturen, stroom } = bevindingen
  const uitkomst = conclusie(bevindingen)
  usePaginatitel('Verbindingstest')
  return (
    <main className={styles.blad}>
      <Kop boven="Groepssessie" titel="Verbindingstest" />
      <p>
        Kunt u met dit apparaat en dit netwerk meedoen aan een groepssessie? De test kijkt drie dingen na. Er
        wordt niets van u bewaard.
      </p>
      <p role="status" className={styles.conclusie}>
        {uitkomst ?? 'De test loopt. Een ogenblik.'}
      </p>
      <ol className={styles.proeven}>
        <Proefregel titel="Een gewone vraag" stand={vraag.stand} uitleg={overVraag(vraag)} />
        <Proefregel titel="Iets versturen" stand={versturen.stand} uitleg={overVersturen(versturen)} />
        <Proefregel titel="Berichten die vanzelf komen" stand={stroom.stand} uitleg={overStroom(stroom)} />
      </ol>
      <Knop variant="rustig" bezig={uitkomst === null} onClick={opnieuw}>
        Test opnieuw
      </Knop>
    </main>
  )
}
