import { Grafiek } from '../../ui/grafiek/Grafiek'
import { Stadium } from '../../ui/Stadium'
import { stadiumInZin } from '../../weergave/stadiumInZin'
import type { Deel } from './Deel'
import { landkop, vastgesteldSamen } from './landkop'
import styles from './Stadia.module.css'
import { Stadiabalk } from './Stadiabalk'

/** How many teams there are in each stadium: in words with their shapes, and as one bar. */
export function Stadia({ kader, beeld }: Deel) {
  const stadia = kader.stadia.map(({ id, titel }, rang) => ({
    ...{ id, rang, naam: stadiumInZin(titel), aantal: beeld.vastgesteld[id] ?? 0 },
  }))
  const open = beeld.teams - vastgesteldSamen(beeld)
  const hoogste = kader.stadia.length - 1
  return (
    <Grafiek
      titel={landkop(kader, beeld)}
      bestand={`landelijk-beeld-${beeld.ronde}-stadia`}
      samenvatting={
        <span className={styles.woorden}>
          {stadia.map(({ id, rang, naam, aantal }) => (
            <Stadium key={id} titel={`${aantal} ${naam}`} rang={rang} hoogste={hoogste} />
          ))}
          {open > 0 && <span>{open} nog niet vastgesteld</span>}
        </span>
      }
      tekening={(breedte) => <Stadiabalk breedte={breedte} stadia={stadia} open={open} />}
      gegevens={{
        kolommen: [
          { kop: 'Stadium', soort: 'tekst' },
          { kop: 'Teams', soort: 'aantal' },
        ],
        rijen: [
          ...kader.stadia.map(({ id, titel }) => [titel, beeld.vastgesteld[id] ?? 0]),
          ['Nog niet vastgesteld', open],
          ['Samen', beeld.teams],
        ],
      }}
    />
  )
}
