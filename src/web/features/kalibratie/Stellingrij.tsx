import { useState } from 'react'
import type { Kalibratie } from '~/contract/district'
import { metKomma } from '../../ui/getal'
import { kortNaam } from '../../weergave/vraagnaam'
import { Scorecel } from './Scorecel'
import styles from './Scoretabel.module.css'
import { Toelichtingen } from './Toelichtingen'
import type { Rij } from './volgorde'

interface Props {
  rij: Rij
  teams: Kalibratie['teams']
}

/** One statement: the score of each team, and under it, when asked for, what the teams wrote with it. */
export function Stellingrij({ rij: { vraag, gegevens }, teams }: Props) {
  const [open, setOpen] = useState(false)
  const perTeam = new Map(gegevens.antwoorden.map((antwoord) => [antwoord.teamId, antwoord]))
  const metTekst = gegevens.antwoorden.filter(({ toelichting }) => toelichting).length
  const id = `toelichtingen-${vraag.id}`
  const naam = (
    <>
      <span className={styles.nummer}>{kortNaam(vraag)}</span>{' '}
      <span className={styles.tekst}>{vraag.tekst}</span>
    </>
  )
  return (
    <>
      <tr className={styles.rij}>
        <th scope="row" className={styles.stelling}>
          {metTekst === 0 ? (
            naam
          ) : (
            <button
              type="button"
              className={styles.knop}
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setOpen(!open)}
            >
              {naam}{' '}
              <span className={styles.aantal}>
                <span className={styles.woord}>{metTekst === 1 ? 'toelichting' : 'toelichtingen'}</span> (
                {metTekst})
              </span>
            </button>
          )}
        </th>
        {teams.map((team) => {
          const antwoord = perTeam.get(team.id)
          return (
            <td key={team.id} className={styles.cel}>
              {antwoord && <Scorecel waarde={antwoord.waarde} gemerkt={antwoord.toelichting !== ''} />}
            </td>
          )
        })}
        <td className={styles.maat}>{gegevens.afstand ?? '–'}</td>
        <td className={styles.maat}>{gegevens.gescoord < 2 ? '–' : metKomma(gegevens.onderlingVerschil)}</td>
      </tr>
      {open && (
        <tr id={id} className={styles.toelichtingen}>
          <td colSpan={teams.length + 3}>
            <Toelichtingen vraag={vraag} teams={teams} perTeam={perTeam} />
          </td>
        </tr>
      )}
    </>
  )
}
