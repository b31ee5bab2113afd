import { getRouteApi, Outlet } from '@tanstack/react-router'
import { useLiveWeging } from '../../gegevens/live/useLiveWeging'
import { useWeging } from '../../gegevens/weging'
import { Geweigerd } from './Geweigerd'
import { useLaadVooruit } from './useLaadVooruit'
import { Wegingkop } from './Wegingkop'

const route = getRouteApi('/besloten/wegingen/$wegingId')

/** What every page about one weging has in common: where one is, whether all is saved, and news from others. */
export function Wegingpagina() {
  const { wegingId } = route.useParams()
  const open = useWeging(wegingId)
  useLiveWeging(open)
  useLaadVooruit(wegingId)
  return (
    <>
      <Wegingkop open={open} />
      <Geweigerd open={open} />
      <Outlet />
    </>
  )
}
