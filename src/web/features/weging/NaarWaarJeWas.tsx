import { getRouteApi, Navigate } from '@tanstack/react-router'
import { openVragen } from '~/domein/weging/volledigheid'
import { useWeging } from '../../gegevens/weging'
import { vraagElementId } from '../../ui/vraagElementId'

const route = getRouteApi('/besloten/wegingen/$wegingId/')

/** Brings whoever opens a weging to the first open question; when there is none, to the first section. */
export function NaarWaarJeWas() {
  const { wegingId } = route.useParams()
  const { weging, kader, boek } = useWeging(wegingId)
  const [eersteOpen] = weging.magBewerken ? openVragen(kader, weging.kenmerken, boek.boek().waarden) : []
  const sectie = eersteOpen?.sectie ?? kader.secties[0]
  if (!sectie) return null
  // In a section that nobody began, one begins at its heading.
  const halverwege = eersteOpen && eersteOpen.id !== sectie.stellingen[0]?.id
  return (
    <Navigate
      to="/wegingen/$wegingId/onderdelen/$sectieId"
      params={{ wegingId, sectieId: sectie.id }}
      {...(halverwege && { hash: vraagElementId(eersteOpen.id) })}
      replace
    />
  )
}
