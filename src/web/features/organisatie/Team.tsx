import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { organisatieQuery, useHernoemTeam } from '../../gegevens/organisatie'
import { Kop } from '../../ui/Kop'
import { LegeStaat } from '../../ui/LegeStaat'
import { opsomming } from '../../ui/opsomming'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Einde } from './Einde'
import { Hernoemen } from './Hernoemen'
import { Planlijst } from './Planlijst'
import { teamzinnen } from './teamzin'
import { Verplaatsen } from './Verplaatsen'

const route = getRouteApi('/besloten/organisatie/$teamId')

/** One team: what it was, and what can change about it. */
export function Team() {
  const { teamId } = route.useParams()
  const { districten, vandaag } = useSuspenseQuery(organisatieQuery).data
  const hernoem = useHernoemTeam(teamId)
  const district = districten.find(({ teams }) => teams.some(({ id }) => id === teamId))
  const team = district?.teams.find(({ id }) => id === teamId)
  usePaginatitel(team?.naam ?? 'Team')
  const terug = (
    <Link to="/organisatie" activeOptions={{ exact: true }}>
      Organisatie
    </Link>
  )
  if (!district || !team) {
    return (
      <>
        <Kop titel="Dit team is er niet" boven={terug} />
        <LegeStaat titel="Zoek het team in de lijst">Het adres van deze pagina klopt niet.</LegeStaat>
      </>
    )
  }
  return (
    <>
      <Kop titel={team.naam} boven={terug} terzijde={`District ${district.naam}`} />
      {teamzinnen(team, district, vandaag).map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      <p>
        {team.begeleiders.length > 0
          ? `Begeleiders: ${opsomming(team.begeleiders)}.`
          : 'Aan dit team is geen begeleider gekoppeld.'}
      </p>
      <Planlijst plannen={team.gepland.map((plan) => ({ ...plan, wie: 'dit team' }))} />
      <Hernoemen naam={team.naam} vandaag={vandaag} hernoem={hernoem} />
      <Verplaatsen team={team} districtId={district.id} districten={districten} vandaag={vandaag} />
      <Einde team={team} vandaag={vandaag} />
    </>
  )
}
