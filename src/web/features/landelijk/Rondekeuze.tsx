import { getRouteApi } from '@tanstack/react-router'
import type { RondeInLijst } from '~/contract/rondes'
import { Keuzeveld } from '../../ui/Keuzeveld'
import { kwartaalnaam } from '../../ui/kwartaalnaam'

const route = getRouteApi('/besloten/landelijk-beeld')

/** Which ronde the picture is of; each says how many of its teams are settled. */
export function Rondekeuze({ rondes, gekozen }: { rondes: readonly RondeInLijst[]; gekozen: string }) {
  const navigate = route.useNavigate()
  return (
    <Keuzeveld
      label="Kwartaal"
      gekozen={gekozen}
      onKies={(ronde) => navigate({ search: { ronde }, resetScroll: false })}
      opties={rondes
        .filter(({ fase }) => fase !== 'gepland')
        .map(({ id, telling: { vastgesteld } }) => ({
          waarde: id,
          tekst: `${kwartaalnaam(id)}: ${vastgesteld} vastgesteld`,
        }))}
    />
  )
}
