import { useEffect, useRef } from 'react'
import type { Regie } from '~/contract/groepssessies'
import { Afronding } from './Afronding'
import { Agendascherm } from './Agendascherm'
import { Pauze } from './Pauze'
import { Slot } from './Slot'
import { useLeiding } from './useLeiden'
import { Vertrekvraag } from './Vertrekvraag'
import { Voorbereiding } from './Voorbereiding'
import { Vraagscherm } from './Vraagscherm'

/** What the session is at now. */
export function Midden() {
  const { regie } = useLeiding()
  const kop = useFocusNaDaad(regie)
  return (
    <div ref={kop}>
      <Scherm moment={regie.moment} />
      <Vertrekvraag />
    </div>
  )
}

function Scherm({ moment: { status, scherm } }: Pick<Regie, 'moment'>) {
  if (status === 'gesloten') return <Slot />
  if (status === 'voorbereiding') return <Voorbereiding />
  if (status === 'pauze') return <Pauze />
  if (scherm === 'agenda') return <Agendascherm />
  return scherm === 'vraag' ? <Vraagscherm /> : <Afronding />
}

/**
 * After something was done here, or when the button that had focus is gone, focus goes to the heading of what is on now
 * (WCAG 2.4.3). Who is typing while another leads on is left alone.
 */
function useFocusNaDaad({ moment }: Pick<Regie, 'moment'>) {
  const { eigenDaad } = useLeiding()
  const plek = useRef<HTMLDivElement>(null)
  const { status, scherm, vraagId, vraagstatus, ronde } = moment
  const stand = [status, scherm, vraagId, vraagstatus, ronde].join(' ')
  const vorige = useRef(stand)
  useEffect(() => {
    if (vorige.current === stand) return
    vorige.current = stand
    if (eigenDaad.current || document.activeElement === document.body) {
      plek.current?.querySelector<HTMLElement>('h2')?.focus()
    }
    eigenDaad.current = false
  }, [stand, eigenDaad])
  return plek
}
