import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type {
  DistrictInOrganisatie,
  Organisatie as Gegevens,
  TeamInOrganisatie,
} from '~/contract/organisatie'
import { organisatieQuery } from '../../gegevens/organisatie'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { LegeStaat } from '../../ui/LegeStaat'
import { Uitklap } from '../../ui/Uitklap'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Zoekveld } from '../../ui/Zoekveld'
import { NieuwDistrict } from './NieuwDistrict'
import styles from './Organisatie.module.css'
import { Planlijst } from './Planlijst'
import { planzin } from './planzin'
import { districtsmanagerzin, isEr, teamzinnen } from './teamzin'

/** The districts and their teams, with what they were before and what they became. */
export function Organisatie() {
  const organisatie = useSuspenseQuery(organisatieQuery).data
  const [gezocht, setGezocht] = useState('')
  usePaginatitel('Organisatie')
  const gevonden = zoek(organisatie, gezocht.trim().toLowerCase())
  const alle = organisatie.districten.flatMap(({ teams }) => teams)
  const over = gevonden.flatMap(({ teams }) => teams)
  const nu = alle.filter((team) => isEr(team, organisatie.vandaag)).length
  return (
    <>
      <Kop titel="Organisatie" terzijde={`${nu} teams in ${organisatie.districten.length} districten`} />
      <p>
        Een andere naam of een ander district geldt vanaf een dag, ook een dag die nog komt. Rondes van voor
        die dag houden de oude naam en het oude district.
      </p>
      <Link to="/organisatie/herindelen" className={knopKlasse('rustig')}>
        Teams samenvoegen, splitsen of toevoegen
      </Link>
      <Planlijst plannen={allePlannen(organisatie)} />
      <h2>Districten en teams</h2>
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
      {gevonden.map((district) => (
        <Uitklap
          key={`${district.id} ${gezocht !== ''}`}
          open={gezocht !== ''}
          titel={`${district.naam} (${district.teams.length})`}
        >
          <p className={styles.bij}>{districtsmanagerzin(district)}</p>
          <p className={styles.district}>
            <Link to="/organisatie/districten/$districtId" params={{ districtId: district.id }}>
              District {district.naam} hernoemen
            </Link>
          </p>
          <ul className={styles.teams}>
            {district.teams.map((team) => (
              <li key={team.id} className={styles.team}>
                <Link to="/organisatie/$teamId" params={{ teamId: team.id }}>
                  {team.naam}
                </Link>
                {zinnenVan(team, district, organisatie.vandaag).map((zin) => (
                  <p key={zin} className={styles.bij}>
                    {zin}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Uitklap>
      ))}
      <NieuwDistrict />
    </>
  )
}

function zinnenVan(team: TeamInOrganisatie, district: DistrictInOrganisatie, vandaag: string): string[] {
  return [...teamzinnen(team, district, vandaag), ...team.gepland.map((plan) => planzin(plan, 'dit team'))]
}

/** What is planned, of districts and teams together, soonest first. */
function allePlannen({ districten }: Gegevens) {
  return districten
    .flatMap(({ naam, gepland, teams }) => [
      ...gepland.map((plan) => ({ ...plan, wie: `district ${naam}` })),
      ...teams.flatMap((team) => team.gepland.map((plan) => ({ ...plan, wie: team.naam }))),
    ])
    .toSorted((een, ander) => een.vanaf.localeCompare(ander.vanaf))
}

/** Also by a name that a team or district had before: that is how somebody may remember it. */
function zoek({ districten }: Gegevens, term: string): Gegevens['districten'] {
  return districten.flatMap((district) => {
    const past = ({ naam, vroeger }: Pick<DistrictInOrganisatie, 'naam' | 'vroeger'>) =>
      [naam, ...vroeger.map((eerder) => eerder.naam)].join(' ').toLowerCase().includes(term)
    if (past(district)) return [district]
    const teams = district.teams.filter(past)
    return teams.length > 0 ? [{ ...district, teams }] : []
  })
}
