import type { Bestandcontrole } from '~/contract/imports'
import { Uitklap } from '../../ui/Uitklap'
import { Telwoord } from '../../weergave/telwoord'
import styles from './Bestandregel.module.css'
import { gevolg, standwoord } from './importzin'
import { Meldingentabel } from './Meldingentabel'
import { Wijzigingentabel } from './Wijzigingentabel'

type Props = { bestand: Bestandcontrole; kaderVersie: string }

/** One file: of which team, what it would do, what is wrong in it cell by cell, and what it would change. */
export function Bestandregel({ bestand, kaderVersie }: Props) {
  const { naam, stand, team, reden, meldingen, wijzigingen, kenmerken } = bestand
  const anders = wijzigingen.filter(({ van }) => van !== null)
  const nieuw = wijzigingen.filter(({ van }) => van === null)
  const zin = gevolg(bestand)
  return (
    <li className={styles.bestand} data-stand={stand}>
      <h3 className={styles.titel}>{team ? team.naam : naam}</h3>
      <p className={styles.stand}>
        <strong>{standwoord[stand]}</strong>
        {team && ` · ${team.district} · ${naam}`}
      </p>
      {reden && <p>{reden}</p>}
      {zin && <p>{zin}</p>}
      {kenmerken && (
        <p>
          Participatiewet: {kenmerken.participatiewet ? 'ja' : 'nee'}. Caseload op bsn:{' '}
          {kenmerken.indelingOpBsn ? 'ja' : 'nee'}.
        </p>
      )}
      {meldingen.length > 0 && <Meldingentabel meldingen={meldingen} bestand={naam} />}
      {anders.length > 0 && (
        <Uitklap
          open
          titel={`${Zoveel(anders.length, 'antwoord', 'antwoorden')} in de weging ${anders.length === 1 ? 'verandert' : 'veranderen'}`}
        >
          <Wijzigingentabel
            wijzigingen={anders}
            kaderVersie={kaderVersie}
            titel={`Wat verandert bij ${team?.naam}`}
          />
        </Uitklap>
      )}
      {nieuw.length > 0 && (
        <Uitklap titel={`${Zoveel(nieuw.length, 'nieuw antwoord', 'nieuwe antwoorden')} bekijken`}>
          <Wijzigingentabel
            wijzigingen={nieuw}
            kaderVersie={kaderVersie}
            titel={`Wat erbij komt bij ${team?.naam}`}
          />
        </Uitklap>
      )}
    </li>
  )
}

const Zoveel = (aantal: number, enkel: string, meer: string) =>
  `${Telwoord(aantal)} ${aantal === 1 ? enkel : meer}`
