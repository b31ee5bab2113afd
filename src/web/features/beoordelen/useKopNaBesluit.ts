import { type RefObject, useEffect, useRef } from 'react'

/**
 * For the heading: it takes focus when a decision took away the form that had it. What came of it stands below (WCAG 2.4.3).
 * @param stand changes with every decision
 */
export function useKopNaBesluit(stand: string): RefObject<HTMLHeadingElement | null> {
  const kop = useRef<HTMLHeadingElement>(null)
  const eerder = useRef(stand)
  useEffect(() => {
    if (eerder.current === stand) return
    eerder.current = stand
    if (document.activeElement === document.body) kop.current?.focus()
  }, [stand])
  return kop
}
