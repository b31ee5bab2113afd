import type { MouseEvent } from 'react'

/**
 * The main buttons of a vraag stand in one place, so that the second click of a double click lands on what the first one
 * brought. It does nothing there.
 */
const isTweede = (event: MouseEvent) => event.detail > 1

/** Does it on a click, and nothing on the second of a double click. */
export const eenmaal = (doe: () => void) => (event: MouseEvent) => {
  if (!isTweede(event)) doe()
}

/** The same for a button that sends a form. */
export const nietOpTweede = (event: MouseEvent) => {
  if (isTweede(event)) event.preventDefault()
}
