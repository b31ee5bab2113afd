import { useEffect, useRef } from 'react'

/**
 * Moves focus to the heading when the begeleider shows something else, so that a keyboard and a screen reader go along with
 * the room (WCAG 2.4.3). Not at first, where the browser's own start is expected.
 *
 * @param wat names what is shown; focus moves when it changes
 */
export function useFocusBijWissel(wat: string): void {
  const vorige = useRef(wat)
  useEffect(() => {
    if (vorige.current === wat) return
    vorige.current = wat
    const kop = document.querySelector<HTMLElement>('main h1')
    kop?.focus({ preventScroll: true })
    if (kop) window.scrollTo(0, 0)
  }, [wat])
}
