import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** How wide a drawing is where nothing can be measured. */
const GEWOON = 640

/** How wide on A4: at this width its letters come out as large as those of a table. */
const OP_PAPIER = 900

/**
 * How wide an element is now, in whole pixels: a drawing of ours is made for its place, so that its letters keep their size
 * on a phone (WCAG 1.4.4, 1.4.10), and on paper, whatever screen it is printed from.
 */
export function useBreedte<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null)
  const [breedte, setBreedte] = useState(GEWOON)
  useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return
    const meet = (gemeten: number) => gemeten > 0 && setBreedte(Math.floor(gemeten))
    meet(element.current.clientWidth)
    const kijker = new ResizeObserver(([plek]) => plek && meet(plek.contentRect.width))
    kijker.observe(element.current)
    // The browser lays the paper out as soon as this event is over.
    const naarPapier = () => flushSync(() => setBreedte(OP_PAPIER))
    const naarScherm = () => meet(element.current?.clientWidth ?? 0)
    window.addEventListener('beforeprint', naarPapier)
    window.addEventListener('afterprint', naarScherm)
    return () => {
      kijker.disconnect()
      window.removeEventListener('beforeprint', naarPapier)
      window.removeEventListener('afterprint', naarScherm)
    }
  }, [])
  return [element, breedte]
}
