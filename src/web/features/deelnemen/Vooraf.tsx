import { useState } from 'react'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { useFocusBijWissel } from './useFocusBijWissel'
import { useVoorbij } from './useVoorbij'
import { VoorafOverzicht } from './VoorafOverzicht'
import { VoorafVoorbij } from './VoorafVoorbij'
import { VoorafVraag } from './VoorafVraag'
import type { Zaal } from './zaal'

/** Before the meeting: all vragen by oneself, in any order, until the moment that it begins. */
export function Vooraf({ zaal }: { zaal: Zaal }) {
  const { sessie } = zaal.deelname
  const { vragen, voorafTot, team } = sessie
  const eersteOpen = vragen.find((id) => zaal.scores.gekozen(id, 1) === null)
  const [plek, setPlek] = useState<string | null>(eersteOpen ?? null)
  const voorbij = useVoorbij(voorafTot)
  const vraagId = voorbij ? null : plek
  usePaginatitel(vraagId === null ? `Vooraf scoren, ${team}` : `Vraag ${vraagId.replace('-', ' ')}, ${team}`)
  useFocusBijWissel(String(vraagId))
  if (voorbij) return <VoorafVoorbij zaal={zaal} />
  if (vraagId === null) return <VoorafOverzicht zaal={zaal} ga={setPlek} />
  return <VoorafVraag zaal={zaal} vraagId={vraagId} ga={setPlek} />
}
