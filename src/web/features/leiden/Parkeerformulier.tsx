import { useState } from 'react'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import styles from './Parkeerlijst.module.css'
import { useLeiding } from './useLeiden'
import { Zinformulier } from './Zinformulier'

/** Where a subject that belongs to no vraag is kept while it is typed. */
const LOS = ''

/** Parks a subject: with the vraag that is on, or by itself. */
export function Parkeerformulier() {
  const { regie, kader, doe, bezig, concepten } = useLeiding()
  const { moment, sessie } = regie
  const [los, setLos] = useState(false)
  const hier =
    moment.scherm === 'vraag' && moment.vraagId && sessie.vragen.includes(moment.vraagId)
      ? moment.vraagId
      : null
  const bij = los ? null : hier
  const plek = bij ?? LOS
  return (
    <div className={styles.formulier}>
      <Zinformulier
        key={plek}
        id="parkeren"
        label="Wat wilt u later bespreken?"
        knop={bij ? `Parkeer bij ${kortNaam(vraagVan(kader, bij))}` : 'Parkeer'}
        bezig={bezig === 'parkeer'}
        beginwaarde={concepten.van(plek).parkeer}
        onTyp={(parkeer) => concepten.bewaar(plek, { parkeer })}
        onVerstuur={(tekst, klaar) =>
          doe({ soort: 'parkeer', vraagId: bij, tekst }, () => {
            concepten.wis(plek, 'parkeer')
            klaar()
          })
        }
      />
      {hier && (
        <label className={styles.vink}>
          <input type="checkbox" checked={los} onChange={(event) => setLos(event.target.checked)} />
          Het onderwerp hoort niet bij deze vraag
        </label>
      )}
    </div>
  )
}
