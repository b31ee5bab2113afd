import { Link } from '@tanstack/react-router'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { Melding } from '../../ui/Melding'

interface Props {
  wegingen: readonly { wegingId: string; rondeId: string; team: string; district: string }[]
}

/** The wegingen of other districts that wait for the view of who looks. */
export function MeeTeLezen({ wegingen }: Props) {
  if (wegingen.length === 0) return null
  return (
    <Melding soort="aandacht" titel="U bent gevraagd om mee te lezen">
      <ul className="plain-list">
        {wegingen.map(({ wegingId, rondeId, team, district }) => (
          <li key={wegingId}>
            <Link to="/wegingen/$wegingId/beoordelen" params={{ wegingId }}>
              {team}
            </Link>{' '}
            in district {district}, {kwartaalnaam(rondeId)}
          </li>
        ))}
      </ul>
    </Melding>
  )
}
