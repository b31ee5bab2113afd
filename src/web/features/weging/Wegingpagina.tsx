import { getRouteApi, Outlet, useLocation } from '@tanstack/react-router'
import { useLiveWeging } from '../../gegevens/live/useLiveWeging'
import { useWeging } from '../../gegevens/weging'
import { AanZet } from './AanZet'
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
  // Whoever reviews has the whole conversation there, with whose turn it is at its beginning.
  const opBeoordelen = useLocation({ select: ({ pathname }) => pathname.endsWith('/beoordelen') })
  return (
    <>
      <Wegingkop open={open} />
      <Geweigerd open={open} />
      {!opBeoordelen && <AanZet open={open} />}
      <Outlet />
    </>
  )
}
