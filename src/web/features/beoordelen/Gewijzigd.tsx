import type { BeoordeeldeVraag } from '~/contract/beoordeling'
import { datum } from '../../ui/datum'
import { Score } from '../../ui/Score'
import styles from './Vraagregel.module.css'

interface Props {
  gewijzigd: NonNullable<BeoordeeldeVraag['gewijzigd']>
  nu: Pick<BeoordeeldeVraag, 'waarde' | 'toelichting'>
}

/** What stood here before, when, and by whom it was changed. */
export function Gewijzigd({ gewijzigd: { van, op, door }, nu }: Props) {
  return (
    <div className={styles.gewijzigd}>
      <p>
        <b>Gewijzigd</b> op {datum(op)} door {door.naam}
        {van && van.waarde !== nu.waarde && (
          <>
            : van <Score waarde={van.waarde} /> naar <Score waarde={nu.waarde} />
          </>
        )}
        .
      </p>
      {van && van.toelichting !== nu.toelichting && (
        <p>{van.toelichting ? `De toelichting was: “${van.toelichting}”` : 'De toelichting is nieuw.'}</p>
      )}
    </div>
  )
}
