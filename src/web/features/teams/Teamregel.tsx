import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type * as z from 'zod/mini'
import type { rondeSchema, teamSchema } from '~/contract/teams'
import { kaderQuery } from '../../gegevens/kader'
import { knopKlasse } from '../../ui/knopKlasse'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { Stadium } from '../../ui/Stadium'
import { Uitklap } from '../../ui/Uitklap'
import styles from './Teamregel.module.css'

type Team = z.infer<typeof teamSchema>
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
            <Stand team={team} />
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
                  <Wegingstadium kaderVersie={weging.kaderVersie} stadium={weging.stadium} />
                </li>
              ))}
            </ul>
          </Uitklap>
        </div>
      )}
    </li>
  )
}

function Stand({ team: { weging, magBewerken } }: { team: Team }) {
  if (!weging) return 'De weging is nog niet begonnen.'
  if (weging.status === 'ingediend') {
    return <Wegingstadium kaderVersie={weging.kaderVersie} stadium={weging.stadium} voor="Ingediend: " />
  }
  if (weging.beantwoord === weging.gevraagd) {
    return magBewerken
      ? 'Alles is beantwoord. De weging kan worden ingediend.'
      : 'Alles is beantwoord, nog niet ingediend.'
  }
  return `Bezig: ${weging.beantwoord} van ${weging.gevraagd} beantwoord.`
}

/** The next step, as far as this person can take it. Each link names its team, for whoever hears only the links. */
function Vervolg({ team }: { team: Team }) {
  const { weging, magBewerken, naam } = team
  const naarNaam = <span className="visually-hidden"> {naam}</span>
  if (!weging) {
    if (!magBewerken) return null
    return (
      <Link to="/teams/$teamId/beginnen" params={{ teamId: team.id }} className={knopKlasse('hoofd')}>
        Weging beginnen{naarNaam}
      </Link>
    )
  }
  const klaar = weging.beantwoord === weging.gevraagd
  if (magBewerken && weging.status === 'concept' && !klaar) {
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

function Wegingstadium({
  kaderVersie,
  stadium,
  voor = '',
}: {
  kaderVersie: string
  stadium: string | null
  voor?: string
}) {
  const { data: kader } = useQuery(kaderQuery(kaderVersie))
  const rang = kader?.stadia.findIndex(({ id }) => id === stadium) ?? -1
  const gevonden = kader?.stadia[rang]
  if (!kader || !gevonden) return null
  return (
    <span>
      {voor}
      <Stadium titel={gevonden.titel} rang={rang} hoogste={kader.stadia.length - 1} />
    </span>
  )
}
