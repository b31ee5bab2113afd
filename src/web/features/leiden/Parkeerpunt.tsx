import type { Regie } from '~/contract/groepssessies'
import { Knop } from '../../ui/Knop'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import styles from './Parkeerlijst.module.css'
import { useLeiding } from './useLeiden'

/** One parked subject: to tick off, and the way to its vraag. */
export function Parkeerpunt({ punt }: { punt: Regie['parkeerpunten'][number] }) {
  const { regie, kader, doe, gaNaar } = useLeiding()
  const { id, vraagId, tekst, klaar } = punt
  const { moment, leiding, sessie } = regie
  const kanErheen = leiding.ikLeid && moment.status === 'lopend' && vraagId && sessie.vragen.includes(vraagId)
  return (
    <li className={styles.punt}>
      <label className={styles.vink}>
        <input
          type="checkbox"
          checked={klaar}
          disabled={!leiding.ikLeid}
          onChange={(event) => doe({ soort: 'parkeerpunt-klaar', id, klaar: event.target.checked })}
        />
        <span className={klaar ? styles.klaar : undefined}>
          {tekst}
          {klaar && <span className="visually-hidden"> (besproken)</span>}
        </span>
      </label>
      {kanErheen && (
        <Knop variant="tekst" onClick={() => gaNaar(vraagId)}>
          Naar {kortNaam(vraagVan(kader, vraagId))}
        </Knop>
      )}
    </li>
  )
}
