import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { opsomming } from '../../ui/opsomming'
import { Uitklap } from '../../ui/Uitklap'
import { stadiumVan } from '../../weergave/stadia'
import { stadiumInZin } from '../../weergave/stadiumInZin'
import { oorzaken } from './bewegingzin'
import type { Deel } from './Deel'
import styles from './Feiten.module.css'

interface Feit {
  naam: string
  teams: readonly { id: string; regel: ReactNode }[]
  /** Why there can be no number; else the number counts. */
  nietTeZeggen?: string | false
}

/** Four numbers that ask for attention, each with its teams by name one click away. */
export function Feiten({ kader, beeld }: Deel) {
  const titel = (id: string) => stadiumInZin(stadiumVan(kader, id).titel)
  const eerste = beeld.beweging.vorigeRonde === null && 'geen eerder kwartaal'
  const bewogen = (teams: typeof beeld.beweging.gestegen) =>
    teams.map(({ id, naam, naar, oorzaak }) => ({
      id,
      regel: (
        <>
          <Link to="/trend" search={{ team: id }}>
            {naam}
          </Link>
          : nu {titel(naar)}
          {oorzaak && ` (${oorzaken[oorzaak]})`}
        </>
      ),
    }))
  const feiten: Feit[] = [
    {
      naam: 'Bijna in het volgende stadium',
      teams: beeld.bijna.map(({ id, naam, wegingId, volgendStadium, stellingIds }) => ({
        id,
        regel: (
          <>
            <Link to="/wegingen/$wegingId/uitkomst" params={{ wegingId }}>
              {naam}
            </Link>
            : naar {titel(volgendStadium)}, nog {opsomming(stellingIds)}
          </>
        ),
      })),
    },
    { naam: 'Gestegen', teams: bewogen(beeld.beweging.gestegen), nietTeZeggen: eerste },
    { naam: 'Teruggevallen', teams: bewogen(beeld.beweging.gedaald), nietTeZeggen: eerste },
    {
      naam: 'Anders vastgesteld dan berekend',
      teams: beeld.afwijkend.map(({ id, naam, wegingId, berekend, vastgesteld }) => ({
        id,
        regel: (
          <>
            <Link to="/wegingen/$wegingId/uitkomst" params={{ wegingId }}>
              {naam}
            </Link>
            : {titel(vastgesteld)}, berekend {titel(berekend)}
          </>
        ),
      })),
    },
  ]
  return (
    <dl className={styles.feiten}>
      {feiten.map(({ naam, teams, nietTeZeggen }) => (
        <div key={naam} className={styles.feit}>
          <dt>{naam}</dt>
          <dd>
            <span className={styles.getal}>
              {nietTeZeggen ? '–' : teams.length}{' '}
              <small>{nietTeZeggen || (teams.length === 1 ? 'team' : 'teams')}</small>
            </span>
            {teams.length > 0 && (
              <Uitklap titel={teams.length === 1 ? 'Welk team' : 'Welke teams'}>
                <ul aria-label={naam} className={styles.teams}>
                  {teams.map(({ id, regel }) => (
                    <li key={id}>{regel}</li>
                  ))}
                </ul>
              </Uitklap>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
