import { useEffect, useRef, useState } from 'react'
import type { Opmerking } from '~/contract/levensloop'
import type { Weging } from '~/contract/wegingen'
import type { Vraag } from '~/domein/kader/vragen'
import { datum } from '../../ui/datum'
import { Knop } from '../../ui/Knop'
import { volNaam } from '../../weergave/vraagnaam'
import { Opmerkingformulier } from './Opmerkingformulier'
import styles from './Vraagregel.module.css'

interface Props {
  weging: Weging
  vraag: Vraag
  opmerkingen: readonly Opmerking[]
}

/** What was remarked on one vraag and what the team said to it, and room for a next remark while the weging is not settled. */
export function Opmerkingen({ weging, vraag, opmerkingen }: Props) {
  const [schrijft, setSchrijft] = useState(false)
  const knop = useRef<HTMLButtonElement>(null)
  const schreef = useRef(false)
  // The form goes with the button in it; focus comes back to what opened it.
  useEffect(() => {
    if (schreef.current && !schrijft) knop.current?.focus()
    schreef.current = schrijft
  }, [schrijft])
  const kan = weging.magBeoordelen && weging.status !== 'vastgesteld'
  return (
    <div>
      {opmerkingen.length > 0 && (
        <ul aria-label={`Opmerkingen bij ${volNaam(vraag)}`} className={styles.opmerkingen}>
          {opmerkingen.map(({ id, tekst, op, door, reactie }) => (
            <li key={id}>
              <p>
                {door.naam}, {datum(op)}: “{tekst}”
              </p>
              <p className={styles.reactie}>
                {reactie
                  ? `${reactie.door.naam}, ${datum(reactie.op)}: “${reactie.tekst}”`
                  : 'Het team heeft nog niet gereageerd.'}
              </p>
            </li>
          ))}
        </ul>
      )}
      {kan && !schrijft && (
        <Knop ref={knop} variant="tekst" onClick={() => setSchrijft(true)}>
          Opmerking maken<span className="visually-hidden"> bij {volNaam(vraag)}</span>
        </Knop>
      )}
      {kan && schrijft && (
        <Opmerkingformulier wegingId={weging.id} vraag={vraag} klaar={() => setSchrijft(false)} />
      )}
    </div>
  )
}
