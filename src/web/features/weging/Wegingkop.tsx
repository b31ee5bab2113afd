import { Link, useMatchRoute } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { usePersoon } from '../../gegevens/aanmelding'
import type { OpenWeging } from '../../gegevens/weging'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { wegingstand } from '../../weergave/wegingstand'
import { Opslagstatus } from './Opslagstatus'
import styles from './Wegingkop.module.css'

/** Which weging this is, the ways within it, and whether all is saved. */
export function Wegingkop({ open: { weging, boek } }: { open: OpenWeging }) {
  const params = { wegingId: weging.id }
  const { ingediend } = weging
  const { rollen } = usePersoon()
  // A begeleider sees the own team only; whoever else comes here reviews, reads along, or oversees the country.
  const leestMee = weging.magBeoordelen || !rollen.some(({ rol }) => rol === 'begeleider')
  const wegen = useRef<HTMLElement>(null)
  const opOnderdeel = useMatchRoute()({ to: '/wegingen/$wegingId/onderdelen/$sectieId' }) !== false

  // Where the ways do not fit beside each other, the one that one is on is in sight.
  useEffect(() => {
    const hier = wegen.current?.querySelector<HTMLElement>('[aria-current]')
    if (!wegen.current || !hier) return
    wegen.current.scrollLeft =
      hier.offsetLeft + hier.offsetWidth + hier.offsetHeight / 2 - wegen.current.clientWidth
  })

  return (
    <div className={styles.kop}>
      <div className={styles.wie}>
        <span>
          <b>{weging.team.naam}</b> · {kwartaalnaam(weging.ronde.id)} · {wegingstand(weging)}
        </span>
        {weging.magBewerken && <Opslagstatus boek={boek} />}
      </div>
      <nav ref={wegen} aria-label="Deze weging" className={styles.wegen}>
        <Link to="/wegingen/$wegingId/kenmerken" params={params}>
          Kenmerken
        </Link>
        <Link
          to="/wegingen/$wegingId"
          params={params}
          activeOptions={{ exact: true }}
          aria-current={opOnderdeel ? 'page' : undefined}
        >
          {weging.magBewerken ? 'Invullen' : 'Antwoorden'}
        </Link>
        {weging.magBewerken && !ingediend && (
          <Link to="/wegingen/$wegingId/groepssessie" params={params}>
            Groepssessie
          </Link>
        )}
        <Link to="/wegingen/$wegingId/uitkomst" params={params}>
          Uitkomst
        </Link>
        {leestMee && (
          <Link to="/wegingen/$wegingId/beoordelen" params={params}>
            {weging.magBeoordelen ? 'Beoordelen' : 'Meelezen'}
          </Link>
        )}
        {ingediend ? (
          <Link to="/wegingen/$wegingId/verslag" params={params}>
            Weegverslag
          </Link>
        ) : (
          weging.magBewerken && (
            <Link to="/wegingen/$wegingId/indienen" params={params}>
              Indienen
            </Link>
          )
        )}
      </nav>
    </div>
  )
}
