import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sjablonenadres, sjabloonadres } from '../../gegevens/import'
import { rondeQuery } from '../../gegevens/rondes'
import { Keuzeveld } from '../../ui/Keuzeveld'
import { knopKlasse } from '../../ui/knopKlasse'

/** The templates of a ronde, to send to a team that fills its weging in elsewhere. */
export function Sjablonen({ rondeId }: { rondeId: string }) {
  const { data } = useQuery(rondeQuery(rondeId))
  const [teamId, setTeamId] = useState('')
  const teams = data?.teams ?? []
  return (
    <section aria-labelledby="sjablonen">
      <h2 id="sjablonen">Sjablonen ophalen</h2>
      <p>
        Een sjabloon is een Excel-werkmap met alle vragen van deze ronde. Een team vult er de scores en de
        toelichtingen in en stuurt hem terug. Wat leeg blijft, verandert niets.
      </p>
      <Keuzeveld
        label="Team"
        gekozen={teamId}
        onKies={setTeamId}
        opties={[
          { waarde: '', tekst: 'Zonder team, om zelf in te vullen' },
          ...teams.map(({ id, naam }) => ({ waarde: id, tekst: naam })),
        ]}
      />
      <div className="actions">
        <a className={knopKlasse('rustig')} href={sjabloonadres(rondeId, teamId || undefined)}>
          Sjabloon ophalen (XLSX)
        </a>
        {teams.length > 1 && (
          <a className={knopKlasse('rustig')} href={sjablonenadres(rondeId)}>
            Sjablonen van alle {teams.length} teams ophalen (ZIP)
          </a>
        )}
      </div>
    </section>
  )
}
