import { Link } from '@tanstack/react-router'
import type { Werkregel } from '~/contract/district'
import { knopKlasse } from '../../ui/knopKlasse'
import { opsomming } from '../../ui/opsomming'
import { bijnazin, statuszin, termijnzin, verschilzin } from './regelzinnen'
import { Stadia } from './Stadia'
import { uitzonderingwoorden } from './uitzonderingwoorden'
import styles from './Werkteam.module.css'

interface Props {
  regel: Werkregel
  dagenTotSluiting: number
  /** Whether who looks settles the wegingen of this district. */
  magBeoordelen: boolean
}

/** One team as a line that reads as a sentence: why it is here, where it stands, what moved, and what can be done now. */
export function Werkteam({ regel, dagenTotSluiting, magBeoordelen }: Props) {
  const { team, uitzonderingen, weging, begeleiders } = regel
  const wachtOpTeam = regel.status !== 'ingediend' && regel.status !== 'vastgesteld'
  const zinnen = [
    statuszin(regel, magBeoordelen),
    termijnzin(regel, dagenTotSluiting),
    bijnazin(regel),
    verschilzin(regel),
  ]
  return (
    <li className={styles.team}>
      <div>
        <h3 className={styles.naam}>{team.naam}</h3>
        {uitzonderingen.length > 0 && (
          <ul aria-label="Vraagt aandacht" className={styles.redenen}>
            {uitzonderingen.map((code) => (
              <li key={code}>{uitzonderingwoorden[code].label}</li>
            ))}
          </ul>
        )}
        <p className={styles.zin}>
          {zinnen.filter((zin) => zin !== null).join(' ')} <Stadia regel={regel} />
        </p>
        {wachtOpTeam && (
          <p className={styles.wie}>
            {begeleiders.length === 0
              ? 'Dit team heeft nog geen begeleider.'
              : `${begeleiders.length === 1 ? 'Begeleider' : 'Begeleiders'}: ${opsomming(begeleiders)}.`}
          </p>
        )}
      </div>
      {weging && (
        <Link
          to={magBeoordelen ? '/wegingen/$wegingId/beoordelen' : '/wegingen/$wegingId/uitkomst'}
          params={{ wegingId: weging.id }}
          className={knopKlasse(regel.status === 'ingediend' && magBeoordelen ? 'hoofd' : 'rustig')}
        >
          {regel.status === 'ingediend' && magBeoordelen ? 'Beoordelen' : 'Bekijken'}
          <span className="visually-hidden"> {team.naam}</span>
        </Link>
      )}
    </li>
  )
}
