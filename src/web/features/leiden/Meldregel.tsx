import { GeenVerbinding } from '../../api/roepAan'
import { useSessieBereikbaar } from '../../gegevens/sessie/regie'
import { Melding } from '../../ui/Melding'
import styles from './Meldregel.module.css'
import { isIngehaald, useLeiding } from './useLeiden'

/** What went wrong with the last thing that was asked, or that the server does not answer. One line, said once (4.1.3). */
export function Meldregel() {
  const { regie, fout } = useLeiding()
  const bereikbaar = useSessieBereikbaar(regie.sessie.id)
  const { leiding } = regie
  if (!bereikbaar || fout?.fout instanceof GeenVerbinding) {
    return (
      <Melding soort="fout" rol="alert" titel="Geen verbinding met de server">
        <p>Wat u typte staat er nog. De app probeert het vanzelf opnieuw; klik daarna nog eens.</p>
      </Melding>
    )
  }
  // What the form of the agreed score shows itself is not said twice.
  const elders = fout && 'huidig' in ((fout.fout as { probleem?: object }).probleem ?? {})
  const ingehaald = fout !== null && isIngehaald(fout.fout)
  return (
    <>
      {fout && !elders && !ingehaald && (
        <Melding soort="fout" rol="alert" titel="Dat is niet gelukt">
          <p>{fout.fout.message}</p>
        </Melding>
      )}
      <div role="status" className={styles.plek}>
        {ingehaald && leiding.ikLeid && leiding.medeleider && (
          <p className={styles.zacht}>
            Degene met wie u de leiding deelt was net eerder. Dit is hoe het er nu voor staat.
          </p>
        )}
      </div>
    </>
  )
}
