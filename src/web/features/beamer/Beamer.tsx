import { getRouteApi } from '@tanstack/react-router'
import { useBeamer } from '../../gegevens/sessie/beamer'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Beamerscherm } from './Beamerscherm'
import { useWakkerScherm } from './useWakkerScherm'

const route = getRouteApi('/beamer/$sleutel')

/** The screen on the wall: what everybody in the room looks at. It can do nothing, and shows nothing of one person. */
export function Beamer() {
  const { sleutel } = route.useParams()
  const { kader, verbonden, ...beamer } = useBeamer(sleutel)
  usePaginatitel(`Groepssessie ${beamer.sessie.team}`)
  useWakkerScherm()
  return <Beamerscherm beamer={beamer} kader={kader} verbonden={verbonden} />
}
