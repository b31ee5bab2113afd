import { classNames } from '../../ui/classNames'
import { metKomma } from '../../ui/getal'
import { vraagVan } from '../../weergave/vraagnaam'
import { Afspraak } from './Afspraak'
import { Notities } from './Notities'
import { Rondes } from './Rondes'
import type { Schermprops } from './Schermprops'
import { Telling } from './Telling'
import styles from './Vraagscherm.module.css'

/** From how many characters on a stelling is set smaller once there is a spread to show under it. */
const LANG = 150

/**
 * The vraag that is on. Until the reveal only how many chose; then the spread, and what was agreed. A first round stays in
 * sight while the second is going on (G5).
 */
export function Vraagscherm({ beamer: { moment }, kader }: Schermprops) {
  const { vraagId, vraagstatus, ronde, telling, spreidingen, afspraak } = moment
  const { minderheidsnotities, gemiddelde } = moment
  const vraag = vraagVan(kader, vraagId ?? '')
  const vol = spreidingen.length > 0
  const twee = spreidingen.length > 1
  const besluit = (afspraak || minderheidsnotities.length > 0) && (
    <div className={classNames(twee && styles.band)}>
      {afspraak && <Afspraak afspraak={afspraak} kader={kader} />}
      {minderheidsnotities.length > 0 && <Notities notities={minderheidsnotities} />}
    </div>
  )
  return (
    <>
      <h1 className={classNames(styles.stelling, vol && vraag.tekst.length > LANG && styles.kleiner)}>
        {vraag.soort === 'stelling' && <span className={styles.nummer}>{vraag.id} </span>}
        {vraag.tekst}
      </h1>
      {gemiddelde?.gemiddelde != null && (
        <p>De stellingen van dit onderdeel staan gemiddeld op {metKomma(gemiddelde.gemiddelde)}.</p>
      )}
      {vraagstatus === 'open' && (
        <Telling
          telling={telling}
          voor={ronde === 2 ? 'Tweede ronde: ' : ''}
          wat="hebben gekozen"
          watEen="heeft gekozen"
        />
      )}
      <div className={classNames(styles.uitslag, vol && besluit && !twee && styles.naast)}>
        {twee && besluit}
        {vol && <Rondes spreidingen={spreidingen} ronde={ronde} kader={kader} />}
        {!twee && besluit}
      </div>
    </>
  )
}
