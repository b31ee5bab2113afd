import type { Opmerking } from '~/contract/levensloop'
import type { Vraag } from '~/domein/kader/vragen'
import { datum } from '../../ui/datum'
import { volNaam } from '../../weergave/vraagnaam'
import styles from './Opmerkingen.module.css'
import { Reactieveld } from './Reactieveld'

interface Props {
  vraag: Vraag
  wegingId: string
  opmerkingen: readonly Opmerking[]
  magReageren: boolean
}

/** What the districtsmanager asks at one vraag, with what the team said to it or room to say that (L5). */
export function Opmerkingen({ vraag, wegingId, opmerkingen, magReageren }: Props) {
  return (
    <ul aria-label={`Opmerkingen bij ${volNaam(vraag)}`} className={styles.opmerkingen}>
      {opmerkingen.map((opmerking) => (
        <li key={opmerking.id}>
          <p className={styles.wie}>
            {opmerking.door.naam} vraagt op {datum(opmerking.op)}:
          </p>
          <p>{opmerking.tekst}</p>
          <Reactie {...{ vraag, wegingId, opmerking, magReageren }} />
        </li>
      ))}
    </ul>
  )
}

function Reactie({
  vraag,
  wegingId,
  opmerking: { id, reactie },
  magReageren,
}: Omit<Props, 'opmerkingen'> & { opmerking: Opmerking }) {
  if (!reactie) {
    return magReageren ? (
      <Reactieveld vraag={vraag} wegingId={wegingId} opmerkingId={id} />
    ) : (
      <p className={styles.wie}>Het team heeft nog niet gereageerd.</p>
    )
  }
  return (
    <div className={styles.reactie}>
      <p className={styles.wie}>
        {reactie.door.naam} antwoordt op {datum(reactie.op)}:
      </p>
      <p>{reactie.tekst}</p>
    </div>
  )
}
