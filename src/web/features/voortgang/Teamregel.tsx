import type { Voortgang } from '~/contract/voortgang'
import { opsomming } from '../../ui/opsomming'
import { standen } from '../../weergave/teamstand'
import { Herinneringknop } from './Herinneringknop'
import { type Afzender, aanBegeleiders, type Team, watMist } from './herinnering'
import styles from './WieMist.module.css'

interface Props {
  team: Team
  ronde: Voortgang['ronde']
  afzender: Afzender
}

/** One team that is out: what is missing, whom to call, and a reminder where it is the team's turn. */
export function Teamregel({ team, ronde, afzender }: Props) {
  const teken = standen.find(({ stand }) => stand === team.stand)?.teken
  return (
    <li className={styles.team}>
      <div>
        <p>
          <span aria-hidden="true" className={styles.teken}>
            {teken}
          </span>
          {watMist(team)}
        </p>
        <p className={styles.wie}>
          {team.begeleiders.length > 0
            ? `Begeleiders: ${opsomming(team.begeleiders)}`
            : 'Aan dit team is geen begeleider gekoppeld.'}
        </p>
      </div>
      {team.stand !== 'ingediend' && (
        <Herinneringknop herinnering={aanBegeleiders(ronde, [team], afzender)}>
          Herinnering<span className="visually-hidden"> voor {team.naam}</span>
        </Herinneringknop>
      )}
    </li>
  )
}
