import { Outlet, useMatches } from '@tanstack/react-router'
import { Schil } from './Schil'
import { useFocusNaRoute } from './useFocusNaRoute'

/** Below this stands every page: most of them in the shell, a few (phone, beamer) by themselves. */
export function Wortel() {
  useFocusNaRoute()
  const zonderBalk = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.zonderBalk),
  })
  return zonderBalk ? <Outlet /> : <Schil />
}
