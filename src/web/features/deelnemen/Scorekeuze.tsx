import type { KeyboardEvent } from 'react'
import { useForm } from 'react-hook-form'
import type { Moment } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import type { Vraag } from '~/domein/kader/vragen'
import type { Waarde } from '~/domein/weging/Antwoord'
import { SchaalOptie } from '../../ui/SchaalOptie'
import { schaalopties, vanVeld } from '../../weergave/waardekeuze'
import { Bijschrift, heeftBijschrift } from './Bijschrift'
import styles from './Scorekeuze.module.css'
import { Stelling } from './Stelling'
import { waardeVanToets } from './waardeVanToets'

interface Props {
  vraag: Vraag
  kader: Kader
  gemiddelde?: Moment['gemiddelde']
  gekozen: Waarde | null
  kies: (waarde: Waarde) => void
}

/**
 * A vraag with its six answers under each other. A tap is a choice and is sent at once; there is no button, so Enter does
 * nothing. Keys choose only while the vraag has focus (WCAG 2.1.4). Give it a `key` for each vraag and round.
 *
 * WCAG 1.3.1 (fieldset, the statement its legend), 2.1.1 (native radios), 2.5.8 (targets of 52 px), 3.2.2 (nothing else
 * happens by a choice).
 */
export function Scorekeuze({ vraag, kader, gemiddelde = null, gekozen, kies }: Props) {
  const form = useForm({ values: { score: gekozen === null ? '' : String(gekozen) } })
  const registratie = form.register('score', {
    onChange: (event: { target: HTMLInputElement }) => kies(vanVeld(event.target.value)),
  })
  const opToets = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const waarde = waardeVanToets(event.key)
    if (waarde === null) return
    event.preventDefault()
    if (waarde !== gekozen) kies(waarde)
  }
  return (
    <fieldset
      className={styles.keuze}
      aria-describedby={heeftBijschrift(vraag) ? 'bijschrift' : undefined}
      onKeyDown={opToets}
    >
      <legend className={styles.legenda}>
        <Stelling vraag={vraag} />
      </legend>
      <div className={styles.onder}>
        <Bijschrift id="bijschrift" vraag={vraag} kader={kader} gemiddelde={gemiddelde} />
        <div className={styles.opties}>
          {schaalopties(kader).map((optie) => (
            <SchaalOptie
              key={optie.waarde}
              optie={optie}
              naam={registratie.name}
              disabled={false}
              uit={false}
              gekozen={undefined}
              registratie={registratie}
            />
          ))}
        </div>
      </div>
    </fieldset>
  )
}
