import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Organisatie as Gegevens } from '~/contract/organisatie'
import { organisatieQuery } from '../../gegevens/organisatie'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { LegeStaat } from '../../ui/LegeStaat'
import { opsomming } from '../../ui/opsomming'
import { Uitklap } from '../../ui/Uitklap'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Zoekveld } from '../../ui/Zoekveld'
import styles from './Organisatie.module.css'
import { leeft, teamzinnen } from './teamzin'

/** The districts and their teams, with what they were before and what they became. */
export function Organisatie() {
  const organisatie = useSuspenseQuery(organisatieQuery).data
  const [gezocht, setGezocht] = useState('')
  usePaginatitel('Organisatie')
  const gevonden = zoek(organisatie, gezocht.trim().toLowerCase())
  const alle = organisatie.districten.flatMap(({ teams }) => teams)
  const over = gevonden.flatMap(({ teams }) => teams)
  const nu = alle.filter((team) => leeft(team, organisatie.vandaag)).length
  return (
    <>
      <Kop titel="Organisatie" terzijde={`${nu} teams in ${organisatie.districten.length} districten`} />
      <p>
        Een andere naam of een ander district geldt vanaf een dag. Rondes van voor die dag houden de oude naam
        en het oude district.
      </p>
      <Link to="/organisatie/herindelen" className={knopKlasse('rustig')}>
        Teams samenvoegen, splitsen of toevoegen
      </Link>
      <Zoekveld
        id="zoek-team"
        label="Zoek een team of district"
        waarde={gezocht}
        onZoek={setGezocht}
        telling={`${over.length} van ${alle.length} teams, ook die er niet meer zijn`}
      />
      {gevonden.length === 0 && (
        <LegeStaat titel={`Geen team gevonden met “${gezocht}”`}>Zoek op een andere naam.</LegeStaat>
      )}
      {gevonden.map(({ id, naam, districtsmanagers, teams }) => (
        <Uitklap key={`${id} ${gezocht !== ''}`} open={gezocht !== ''} titel={`${naam} (${teams.length})`}>
          <p className={styles.bij}>
            {districtsmanagers.length > 0
              ? `Districtsmanager: ${opsomming(districtsmanagers)}`
              : 'Dit district heeft geen districtsmanager in de app.'}
          </p>
          <ul className={styles.teams}>
            {teams.map((team) => (
              <li key={team.id} className={styles.team}>
                <Link to="/organisatie/$teamId" params={{ teamId: team.id }}>
                  {team.naam}
                </Link>
                {teamzinnen(team, naam, organisatie.vandaag).map((zin) => (
                  <p key={zin} className={styles.bij}>
                    {zin}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Uitklap>
      ))}
    </>
  )
}

/** Also by a name that a team had before: that is how somebody may remember it. */
function zoek({ districten }: Gegevens, term: string): Gegevens['districten'] {
  return districten.flatMap((district) => {
    if (district.naam.toLowerCase().includes(term)) return [district]
    const teams = district.teams.filter(({ naam, vroeger }) =>
      [naam, ...vroeger.map((eerder) => eerder.naam)].join(' ').toLowerCase().includes(term),
    )
    return teams.length > 0 ? [{ ...district, teams }] : []
  })
}
