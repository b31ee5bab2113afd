import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Kader } from '~/domein/kader/Kader'
import { vergelijkKaders } from '~/domein/kader/vergelijkKaders'
import { kaderQuery } from '../../gegevens/kader'
import { kadersQuery, vorigeVersie } from '../../gegevens/kaders'
import { Uitklap } from '../../ui/Uitklap'
import { Vergelijking } from './Vergelijking'

/** What this version made different from the one right below it; nothing for the lowest. */
export function AndersDanVorige({ kader }: { kader: Kader }) {
  const vorige = vorigeVersie(useSuspenseQuery(kadersQuery).data, kader.versie)
  const van = useQuery({ ...kaderQuery(vorige ?? ''), enabled: vorige !== undefined }).data
  if (!van) return null
  return (
    <>
      <h2>Anders dan versie {van.versie}</h2>
      <Uitklap titel="Bekijk de verschillen">
        <Vergelijking vergelijking={vergelijkKaders(van, kader)} />
      </Uitklap>
    </>
  )
}
