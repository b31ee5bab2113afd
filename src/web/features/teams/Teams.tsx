import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePersoon } from '../../gegevens/aanmelding'
import { teamsQuery } from '../../gegevens/teams'
import { datum } from '../../ui/datum'
import { Kop } from '../../ui/Kop'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { LegeStaat } from '../../ui/LegeStaat'
import { Melding } from '../../ui/Melding'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Zoekveld } from '../../ui/Zoekveld'
import { Teamregel } from './Teamregel'
import styles from './Teams.module.css'

/** From how many teams on a search field helps. */
const ZOEK_VANAF = 6

/** The teams of who is signed in: how far each is this quarter, and what to do next. */
export function Teams() {
  const { openRonde, teams } = useSuspenseQuery(teamsQuery).data
  const persoon = usePersoon()
  const [gezocht, setGezocht] = useState('')
  const zoekterm = gezocht.trim().toLowerCase()
  const eigen = teams.length > 0 && teams.every(({ magBewerken }) => magBewerken)
  const titel = eigen ? (teams.length === 1 ? 'Mijn team' : 'Mijn teams') : 'Teams'
  usePaginatitel(titel)

  const gevonden = teams.filter(({ naam, district }) =>
    `${naam} ${district.naam}`.toLowerCase().includes(zoekterm),
  )
  return (
    <>
      <Kop
        titel={titel}
        boven={openRonde ? kwartaalnaam(openRonde.id) : undefined}
        terzijde={openRonde ? `Invullen kan tot en met ${datum(openRonde.sluit)}` : undefined}
      />
      {!openRonde && (
        <Melding soort="info" titel="Er is nu geen ronde open">
          <p>Een weging beginnen kan pas als het programmabureau een nieuwe ronde opent.</p>
        </Melding>
      )}
      {teams.length === 0 && <GeenTeams beheerder={persoon.rollen.some(({ rol }) => rol === 'beheerder')} />}
      {teams.length >= ZOEK_VANAF && (
        <Zoekveld
          id="zoek-team"
          label="Zoek een team of district"
          waarde={gezocht}
          onZoek={setGezocht}
          telling={`${gevonden.length} van ${teams.length} teams`}
        />
      )}
      {gevonden.length > 0 && (
        <ul className={styles.lijst}>
          {gevonden.map((team) => (
            <Teamregel key={team.id} team={team} openRonde={openRonde} metDistrict={!eigen} />
          ))}
        </ul>
      )}
      {teams.length > 0 && gevonden.length === 0 && (
        <LegeStaat titel={`Geen team gevonden met “${gezocht}”`}>Zoek op een andere naam.</LegeStaat>
      )}
    </>
  )
}

function GeenTeams({ beheerder }: { beheerder: boolean }) {
  return beheerder ? (
    <LegeStaat titel="Als beheerder ziet u geen wegingen">
      Een beheerder zorgt voor de organisatie en heeft geen scores nodig. Meld u aan als begeleider om een
      weging te zien.
    </LegeStaat>
  ) : (
    <LegeStaat titel="U hebt nog geen teams">Vraag de beheerder om u aan een team te koppelen.</LegeStaat>
  )
}
