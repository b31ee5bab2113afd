import { useEffect, useEffectEvent } from 'react'
import { useGang } from './useGang'
import { useLeiding } from './useLeiden'

/**
 * One letter for each of the two main buttons. Never from a field where a letter is a letter, never with another key, not
 * repeated, and not over a dialog. They can be turned off (WCAG 2.1.4).
 */
export function useSneltoetsen(aan: boolean): void {
  const { regie, doe } = useLeiding()
  const { verder } = useGang()
  const { vraagId, vraagstatus, scherm, status } = regie.moment
  const toets = useEffectEvent((event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, repeat, target } = event
    if (ctrlKey || metaKey || altKey || repeat || event.defaultPrevented || isInvoer(target)) return
    if (status !== 'lopend' || scherm !== 'vraag' || !vraagId || document.querySelector('dialog[open]'))
      return
    const letter = event.key.toLowerCase()
    if (letter === 't' && vraagstatus === 'open') doe({ soort: 'onthul', vraagId })
    if (letter === 'v') verder()
  })
  useEffect(() => {
    if (!aan) return
    document.addEventListener('keydown', toets)
    return () => document.removeEventListener('keydown', toets)
  }, [aan])
}

function isInvoer(doel: EventTarget | null): boolean {
  return (
    doel instanceof HTMLElement &&
    doel.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')
  )
}
