import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  id: string
  children: ReactNode
  /** Of a step that was there from the beginning, focus stays where it is. */
  metFocus?: boolean
}

/**
 * The heading of a step. What comes in place of another step takes focus, so that reading goes on there and a keyboard is
 * never left nowhere (WCAG 2.4.3).
 */
export function Stapkop({ id, children, metFocus = true }: Props) {
  const kop = useRef<HTMLHeadingElement>(null)
  const begin = useRef(metFocus)
  useEffect(() => {
    if (begin.current) kop.current?.focus()
  }, [])
  return (
    <h2 id={id} ref={kop} tabIndex={-1}>
      {children}
    </h2>
  )
}
