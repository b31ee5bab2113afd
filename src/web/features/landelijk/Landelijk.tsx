import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { usePersoon } from '../../gegevens/aanmelding'
import { kiesBeeldronde, magLandZien } from '../../gegevens/landelijkBeeld'
import { rondesQuery } from '../../gegevens/rondes'
import { Kop } from '../../ui/Kop'
import { LegeStaat } from '../../ui/LegeStaat'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Beeld } from './Beeld'

const route = getRouteApi('/besloten/landelijk-beeld')

/** All teams of a ronde as one picture. */
export function Landelijk() {
  usePaginatitel('Landelijk beeld')
  if (magLandZien(usePersoon())) return <VanRonde />
  return (
    <>
      <Kop titel="Landelijk beeld" />
      <LegeStaat titel="Dit is voor het programmabureau">
        Met uw rol ziet u uw eigen teams, niet alle teams van het land.
      </LegeStaat>
    </>
  )
}

function VanRonde() {
  const { rondes } = useSuspenseQuery(rondesQuery).data
  const ronde = kiesBeeldronde(rondes, route.useSearch().ronde)
  if (ronde) return <Beeld rondeId={ronde.id} rondes={rondes} />
  return (
    <>
      <Kop titel="Landelijk beeld" />
      <LegeStaat titel="Er is nog geen ronde geopend">
        Het landelijk beeld ontstaat uit de wegingen die in een ronde zijn vastgesteld.
      </LegeStaat>
    </>
  )
}
