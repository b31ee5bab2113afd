import type { ReactNode } from 'react'
import type { Agendapunt } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { stellingenVanKader } from '~/domein/kader/vragen'
import { Stelregel } from '../ui/Stelregel'
import { verwoordReden } from './agendareden'

interface Props {
  agenda: readonly Agendapunt[]
  kader: Kader
  /** What can be done with a point; absent where one only looks. */
  daad?: (punt: Agendapunt) => ReactNode
}

/** G6: where to begin, the most telling stelling first, each with the reasons why (WCAG 1.3.1: an ordered list). */
export function Agendalijst({ agenda, kader, daad }: Props) {
  const teksten = new Map(stellingenVanKader(kader).map(({ id, tekst }) => [id, tekst]))
  return (
    <ol className="plain-list">
      {agenda.map((punt) => (
        <Stelregel
          key={punt.vraagId}
          id={punt.vraagId}
          tekst={teksten.get(punt.vraagId)}
          rechts={punt.status === 'afgesproken' ? <span>Afgesproken</span> : daad?.(punt)}
        >
          <p>{punt.redenen.map((reden) => verwoordReden(kader, reden)).join(' ')}</p>
        </Stelregel>
      ))}
    </ol>
  )
}
