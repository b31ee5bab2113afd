import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import { Agendalijst } from '../../weergave/Agendalijst'
import styles from './Agendascherm.module.css'
import { Overnemen } from './Overnemen'
import { useGang } from './useGang'
import { useLeiding } from './useLeiden'

/** How many points are shown at once: where to begin is not a list of sixty. */
const EERSTE = 8

/** G6, G7: where everyone scored beforehand, where to begin and why, and what all agree on already. */
export function Agendascherm() {
  const { regie, kader, gaNaar, bezig } = useLeiding()
  const { volgende, verder } = useGang()
  const { agenda, leiding } = regie
  const daad = leiding.ikLeid
    ? ({ vraagId }: (typeof agenda)[number]) => (
        <Knop variant="tekst" onClick={() => gaNaar(vraagId)}>
          Bespreek {vraagId}
        </Knop>
      )
    : () => null
  return (
    <section aria-labelledby="agendakop">
      <h2 id="agendakop" tabIndex={-1} className={styles.kop}>
        Waar begint het gesprek?
      </h2>
      {agenda.length === 0 ? (
        <p>Over alle stellingen is de groep het eens. Er is niets dat eerst besproken moet worden.</p>
      ) : (
        <>
          <p>Bovenaan staat waar het meeste verschil zit op wat voor de uitkomst het meest telt.</p>
          <Agendalijst agenda={agenda.slice(0, EERSTE)} kader={kader} daad={daad} />
          {agenda.length > EERSTE && (
            <Uitklap titel={`Nog ${agenda.length - EERSTE} om te bespreken`}>
              <Agendalijst agenda={agenda.slice(EERSTE)} kader={kader} daad={daad} />
            </Uitklap>
          )}
        </>
      )}
      {leiding.ikLeid && (
        <div className="actions">
          <Knop bezig={bezig === 'ga-naar' || bezig === 'toon'} onClick={verder}>
            {volgende
              ? `Begin met ${volgende.vraagId.replace('eindweging-', 'eindweging ')}`
              : 'Naar de afronding'}
          </Knop>
        </div>
      )}
      <Overnemen />
    </section>
  )
}
