import { useEffect, useRef } from 'react'

/** For the heading of what comes in place of the rest: it takes focus, so that a screen reader goes on there (WCAG 2.4.3). */
export function useKopfocus() {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [])
  return kop
}
