import type { Beamer } from '~/contract/beamers'
import { useLopendeKlok } from '../../gegevens/sessie/useLopendeKlok'
import styles from './Beamervoet.module.css'
import { useOverdracht } from './useOverdracht'
import { Volledigscherm } from './Volledigscherm'
import { watErNogIs } from './watErNogIs'

/** The line below: what is left of the vragen and the time, who leads, and whether what is shown is still what is so. */
export function Beamervoet({ beamer: { moment }, verbonden }: { beamer: Beamer; verbonden: boolean }) {
  const klok = useLopendeKlok(moment.klok)
  const overgedragen = useOverdracht(moment.leider)
  const bezig = moment.status === 'lopend' || moment.status === 'pauze'
  return (
    <footer className={styles.voet}>
      <p role="status" className={styles.bericht}>
        {!verbonden && 'Geen verbinding. Het scherm loopt vanzelf weer mee zodra die terug is. '}
        {overgedragen && `${moment.leider} leidt de sessie nu.`}
      </p>
      {bezig && <p className={styles.nog}>{watErNogIs(moment.voortgang, klok)}</p>}
      <Volledigscherm />
    </footer>
  )
}
