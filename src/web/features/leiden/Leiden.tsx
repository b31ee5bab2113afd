import { getRouteApi } from '@tanstack/react-router'
import { useRegie } from '../../gegevens/sessie/regie'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { AndereLeider } from './AndereLeider'
import styles from './Leiden.module.css'
import { Leidingpaneel } from './Leidingpaneel'
import { Meedoenpaneel } from './Meedoenpaneel'
import { Meldregel } from './Meldregel'
import { Midden } from './Midden'
import { Parkeerlijst } from './Parkeerlijst'
import { Plaatsen } from './Plaatsen'
import { Sessiebalk } from './Sessiebalk'
import { Sneltoetsen } from './Sneltoetsen'
import { Leidinggever, useLeidingVan } from './useLeiden'
import { Vragenlijst } from './Vragenlijst'

const route = getRouteApi('/besloten/groepssessies/$sessieId')

/** The page from which a begeleider leads a groepssessie. Who does not lead sees the same and changes nothing. */
export function Leiden() {
  const { sessieId } = route.useParams()
  const leiding = useLeidingVan(useRegie(sessieId))
  const { sessie, moment, leiding: wie } = leiding.regie
  usePaginatitel(`Groepssessie, ${sessie.team}`)
  const gesloten = moment.status === 'gesloten'
  const leidt = wie.ikLeid && !gesloten
  return (
    <Leidinggever value={leiding}>
      <div className={styles.sessie}>
        <Sessiebalk />
        {!gesloten && !wie.ikLeid && <AndereLeider />}
        <Meldregel />
        <div className={styles.werk}>
          <div className={styles.midden}>
            <Midden />
          </div>
          {!gesloten && (
            <div className={styles.panelen}>
              <Meedoenpaneel />
              <Plaatsen />
              <Parkeerlijst />
              <Leidingpaneel />
              {leidt && <Sneltoetsen />}
            </div>
          )}
          {moment.status === 'lopend' && <Vragenlijst />}
        </div>
      </div>
    </Leidinggever>
  )
}
