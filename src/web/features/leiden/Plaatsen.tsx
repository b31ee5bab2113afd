import { Uitklap } from '../../ui/Uitklap'
import { Plaats } from './Plaats'
import { PlaatsBij } from './PlaatsBij'
import styles from './Plaatsen.module.css'
import { useLeiding } from './useLeiden'

/** Who has a seat: a number and a functie, and whether somebody is there. Never what or whether they scored (G2). */
export function Plaatsen() {
  const { regie } = useLeiding()
  const { zetels, moment, leiding } = regie
  const doenMee = zetels.filter(({ toehoorder }) => !toehoorder)
  const toehoorders = zetels.filter(({ toehoorder }) => toehoorder)
  return (
    <Uitklap titel={`Plaatsen (${doenMee.length})`} open={moment.status === 'voorbereiding'}>
      {doenMee.length === 0 && <p>Er is nog niemand.</p>}
      <ul className={styles.plaatsen}>
        {doenMee.map((zetel) => (
          <Plaats key={zetel.id} zetel={zetel} />
        ))}
      </ul>
      {toehoorders.length > 0 && (
        <>
          <h3>Luisteren alleen mee ({toehoorders.length})</h3>
          <ul className={styles.plaatsen}>
            {toehoorders.map((zetel) => (
              <Plaats key={zetel.id} zetel={zetel} />
            ))}
          </ul>
        </>
      )}
      {leiding.ikLeid && <PlaatsBij />}
    </Uitklap>
  )
}
