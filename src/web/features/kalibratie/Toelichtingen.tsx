import type { Kalibratie } from '~/contract/district'
import type { Vraag } from '~/domein/kader/vragen'
import { volNaam } from '../../weergave/vraagnaam'
import { Scorecel } from './Scorecel'
import styles from './Scoretabel.module.css'

interface Props {
  vraag: Vraag
  teams: Kalibratie['teams']
  perTeam: ReadonlyMap<string, Kalibratie['vragen'][number]['antwoorden'][number]>
}

/** What the teams wrote with their score, by name of the team; the whole statement above it for who sees only its number. */
export function Toelichtingen({ vraag, teams, perTeam }: Props) {
  return (
    <div className={styles.blad}>
      <p className={styles.volledig}>{vraag.tekst}</p>
      <ul aria-label={`Toelichtingen bij ${volNaam(vraag)}`} className="plain-list">
        {teams.map(({ id, naam }) => {
          const antwoord = perTeam.get(id)
          if (!antwoord?.toelichting) return null
          return (
            <li key={id} className={styles.toelichting}>
              <Scorecel waarde={antwoord.waarde} />
              <span>
                <b>{naam}</b> “{antwoord.toelichting}”
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
