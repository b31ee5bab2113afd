import type { Levensloop } from '~/contract/levensloop'
import type { OpenWeging } from '../../gegevens/weging'
import { Corrigeren } from './Corrigeren'
import { Teruggeven } from './Teruggeven'
import { Vaststellen } from './Vaststellen'

/** What the districtsmanager can do with this weging now (L1); nothing while it is with its team. */
export function Besluit({ open, levensloop }: { open: OpenWeging; levensloop: Levensloop }) {
  const { weging, kader } = open
  if (weging.status === 'concept') return null
  if (weging.status === 'vastgesteld') return <Corrigeren weging={weging} levensloop={levensloop} />
  return (
    <section aria-labelledby="besluit">
      <h2 id="besluit">Uw besluit</h2>
      <Teruggeven weging={weging} />
      <Vaststellen weging={weging} kader={kader} levensloop={levensloop} />
    </section>
  )
}
