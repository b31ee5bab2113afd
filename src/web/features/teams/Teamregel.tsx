import { Link } from '@tanstack/react-router'
import type * as z from 'zod/mini'
import type { rondeSchema } from '~/contract/teams'
import { knopKlasse } from '../../ui/knopKlasse'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { Uitklap } from '../../ui/Uitklap'
import type { Team } from './Lijstweging'
import styles from './Teamregel.module.css'
import { Teamstand } from './Teamstand'
import { Wegingstadium } from './Wegingstadium'

type Ronde = z.infer<typeof rondeSchema>

/** One team as a line that reads as a sentence, with the one thing to do next. */
export function Teamregel({
  team,
  openRonde,
  metDistrict,
}: {
  team: Team
  openRonde: Ronde | null
  metDistrict: boolean
}) {
  return (
    <li className={styles.team}>
      <div className={styles.kop}>
        <h2 className={styles.naam}>
          {team.naam}
          {metDistrict && <span className={styles.district}> {team.district.naam}</span>}
        </h2>
        {openRonde && (
          <p className={styles.stand}>
            <Teamstand team={team} />
          </p>
        )}
      </div>
      {openRonde && (
        <div className={styles.actie}>
          <Vervolg team={team} />
        </div>
      )}
      {team.eerdere.length > 0 && (
        <div className={styles.eerdere}>
          <Uitklap
            titel={
              <>
                Eerdere wegingen<span className="visually-hidden"> van {team.naam}</span> (
                {team.eerdere.length})
              </>
            }
          >
            <ul className={styles.kwartalen}>
              {team.eerdere.map((weging) => (
                <li key={weging.id}>
                  <Link to="/wegingen/$wegingId/uitkomst" params={{ wegingId: weging.id }}>
                    {kwartaalnaam(weging.rondeId)}
                  </Link>
                  <Wegingstadium weging={weging} />
                </li>
              ))}
            </ul>
          </Uitklap>
        </div>
      )}
    </li>
  )
}

/** The next step, as far as this person can take it. Each link names its team, for whoever hears only the links. */
function Vervolg({ team }: { team: Team }) {
  const { weging, magBewerken, doetMee, naam } = team
  const naarNaam = <span className="visually-hidden"> {naam}</span>
  if (!weging) {
    if (!magBewerken || !doetMee) return null
    return (
      <Link to="/teams/$teamId/beginnen" params={{ teamId: team.id }} className={knopKlasse('hoofd')}>
        Weging beginnen{naarNaam}
      </Link>
    )
  }
  const klaar = weging.beantwoord === weging.gevraagd
  // What came back, or is corrected, is complete: what is to be done is in its answers.
  const verder = !klaar || weging.isTeruggegeven || weging.revisie > 1
  if (magBewerken && weging.status === 'concept' && verder) {
    return (
      <Link to="/wegingen/$wegingId" params={{ wegingId: weging.id }} className={knopKlasse('hoofd')}>
        Verder met de weging{naarNaam}
      </Link>
    )
  }
  return (
    <Link to="/wegingen/$wegingId/uitkomst" params={{ wegingId: weging.id }} className={knopKlasse('rustig')}>
      {weging.status === 'concept' && !klaar ? 'Weging bekijken' : 'Uitkomst bekijken'}
      {naarNaam}
    </Link>
  )
}
