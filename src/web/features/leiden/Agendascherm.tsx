import type { Agendapunt } from '~/contract/sessie'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import { Agendalijst } from '../../weergave/Agendalijst'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import styles from './Agendascherm.module.css'
import { Overnemen } from './Overnemen'
import { useLeiding } from './useLeiden'
import { volgendeVraag } from './volgorde'

/** How many points are shown at once: where to begin is not a list of sixty. */
const EERSTE = 8

/** G6, G7: where everyone scored beforehand, where to begin and why, and what all agree on already. */
export function Agendascherm() {
  const { regie, kader, gaNaar, doe, bezig } = useLeiding()
  const { agenda, eensgezind, leiding } = regie
  const eerste = volgendeVraag(regie, null)
  const daad = ({ vraagId }: Agendapunt) =>
    leiding.ikLeid && (
      <Knop variant="tekst" onClick={() => gaNaar(vraagId)}>
        Bespreek {vraagId}
      </Knop>
    )
  const begin = () => (eerste ? gaNaar(eerste.vraagId) : doe({ soort: 'toon', scherm: 'uitkomst' }))
  return (
    <section aria-labelledby="agendakop">
      <h2 id="agendakop" tabIndex={-1} className={styles.kop}>
        Waar begint het gesprek?
      </h2>
      <p>
        {agenda.length === 0
          ? 'Er zijn geen stellingen die eerst besproken moeten worden.'
          : 'Bovenaan staat waar het meeste verschil zit op wat voor de uitkomst het meest telt.'}
        {eensgezind.length > 0 && (
          <>
            {' '}
            Wat iedereen hetzelfde scoorde, kunt u <a href="#eensgezind">in één keer overnemen</a>.
          </>
        )}
      </p>
      {leiding.ikLeid && (
        <Knop bezig={bezig === 'ga-naar' || bezig === 'toon'} className={styles.begin} onClick={begin}>
          {eerste ? `Begin met ${kortNaam(vraagVan(kader, eerste.vraagId))}` : 'Naar de afronding'}
        </Knop>
      )}
      <Agendalijst agenda={agenda.slice(0, EERSTE)} kader={kader} daad={daad} />
      {agenda.length > EERSTE && (
        <Uitklap titel={`Nog ${agenda.length - EERSTE} om te bespreken`}>
          <Agendalijst agenda={agenda.slice(EERSTE)} kader={kader} daad={daad} />
        </Uitklap>
      )}
      <Overnemen />
    </section>
  )
}
