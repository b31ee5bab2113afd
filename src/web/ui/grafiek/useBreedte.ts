import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How wide a drawing is where nothing can be measured. */
const GEWOON = 640

/**
 * How wide an element is now, in whole pixels: a drawing of ours is made for its place, so that its letters keep their size
 * on a phone (WCAG 1.4.4, 1.4.10).
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
    return () => kijker.disconnect()
  }, [])
  return [element, breedte]
}
