import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { vorigeWegingQuery } from '../../gegevens/weging'
import { Knop } from '../../ui/Knop'
import { voorgangerzin } from '../../weergave/voorgangerzin'
import styles from './Hulpmiddelen.module.css'
import { Toetsenhulp } from './Toetsenhulp'

/** What helps while filling in: last quarter's answers, off at first so that they do not steer, and the keys. */
export function Hulpmiddelen({ wegingId, magBewerken }: { wegingId: string; magBewerken: boolean }) {
  const { vorige = false } = useSearch({ from: '/besloten/wegingen/$wegingId/onderdelen/$sectieId' })
  const { data } = useQuery({ ...vorigeWegingQuery(wegingId), enabled: vorige })
  const [hulp, setHulp] = useState(false)
  const navigate = useNavigate()
  const wissel = () =>
    navigate({
      from: '/wegingen/$wegingId/onderdelen/$sectieId',
      params: (params) => ({ ...params, wegingId }),
      search: vorige ? {} : { vorige: true },
      replace: true,
      resetScroll: false,
    })
  return (
    <div className={styles.hulpmiddelen}>
      <Knop variant="tekst" onClick={wissel}>
        {vorige ? 'Vorige keer verbergen' : 'Vorige keer tonen'}
      </Knop>
      {magBewerken && (
        <Knop variant="tekst" className={styles.toetsen} onClick={() => setHulp(true)}>
          Invullen met toetsen
        </Knop>
      )}
      <p role="status" className={styles.eerste}>
        {vorige && data && voorgangerzin(data.voorgangers, data.vorige !== null)}
      </p>
      <Toetsenhulp open={hulp} onSluit={() => setHulp(false)} />
    </div>
  )
}
