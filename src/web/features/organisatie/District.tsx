import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { organisatieQuery, useHernoemDistrict } from '../../gegevens/organisatie'
import { datum } from '../../ui/datum'
import { Kop } from '../../ui/Kop'
import { LegeStaat } from '../../ui/LegeStaat'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Hernoemen } from './Hernoemen'
import { Planlijst } from './Planlijst'
import { districtsmanagerzin, isEr } from './teamzin'

const route = getRouteApi('/besloten/organisatie/districten/$districtId')

/** One district: what it was called, and giving it another name. */
export function District() {
  const { districtId } = route.useParams()
  const { districten, vandaag } = useSuspenseQuery(organisatieQuery).data
  const hernoem = useHernoemDistrict(districtId)
  const district = districten.find(({ id }) => id === districtId)
  usePaginatitel(district ? `District ${district.naam}` : 'District')
  const terug = (
    <Link to="/organisatie" activeOptions={{ exact: true }}>
      Organisatie
    </Link>
  )
  if (!district) {
    return (
      <>
        <Kop titel="Dit district is er niet" boven={terug} />
        <LegeStaat titel="Zoek het district in de lijst">Het adres van deze pagina klopt niet.</LegeStaat>
      </>
    )
  }
  const { naam, vroeger, gepland, teams } = district
  const aantal = teams.filter((team) => isEr(team, vandaag)).length
  return (
    <>
      <Kop titel={`District ${naam}`} boven={terug} terzijde={aantal === 1 ? '1 team' : `${aantal} teams`} />
      <p>{districtsmanagerzin(district)}</p>
      {vroeger.map(({ tot, naam: toen }) => (
        <p key={tot}>
          Tot {datum(tot)}: heette {toen}. Zo blijft dit district heten in rondes van voor die dag.
        </p>
      ))}
      <Planlijst plannen={gepland.map((plan) => ({ ...plan, wie: 'dit district' }))} />
      <Hernoemen naam={naam} vandaag={vandaag} hernoem={hernoem} />
    </>
  )
}
