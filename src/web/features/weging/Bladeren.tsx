import { Link } from '@tanstack/react-router'
import type { Sectie } from '~/domein/kader/Kader'
import type { OpenWeging } from '../../gegevens/weging'
import { knopKlasse } from '../../ui/knopKlasse'
import styles from './Bladeren.module.css'

/** Id of the way on, where the keys lead after the last question. */
export const ID_VERDER = 'verder'

/** To the section before and the one after; after the last one, to the outcome. */
export function Bladeren({ open: { weging, kader }, sectie }: { open: OpenWeging; sectie: Sectie }) {
  const plek = kader.secties.indexOf(sectie)
  const vorige = kader.secties[plek - 1]
  const volgende = kader.secties[plek + 1]
  return (
    <nav aria-label="Vorig en volgend onderdeel" className={styles.bladeren}>
      {vorige && <NaarOnderdeel wegingId={weging.id} sectie={vorige} woord="Vorige" />}
      {volgende ? (
        <NaarOnderdeel wegingId={weging.id} sectie={volgende} woord="Volgende" />
      ) : (
        <Link
          id={ID_VERDER}
          to="/wegingen/$wegingId/uitkomst"
          params={{ wegingId: weging.id }}
          className={knopKlasse('hoofd')}
        >
          Naar de uitkomst
        </Link>
      )}
    </nav>
  )
}

function NaarOnderdeel({
  wegingId,
  sectie,
  woord,
}: {
  wegingId: string
  sectie: Sectie
  woord: 'Vorige' | 'Volgende'
}) {
  return (
    <Link
      id={woord === 'Volgende' ? ID_VERDER : undefined}
      to="/wegingen/$wegingId/onderdelen/$sectieId"
      params={{ wegingId, sectieId: sectie.id }}
      search={(zoek) => zoek}
      className={knopKlasse(woord === 'Volgende' ? 'hoofd' : 'rustig')}
    >
      {woord}: {sectie.titel}
    </Link>
  )
}
