import type { MouseEvent } from 'react'

/**
 * The first thing that Tab reaches: past the bar, to the content (WCAG 2.4.1).
 *
 * @param naar id of the main element, which has `tabIndex={-1}`
 */
export function SkipLink({ naar }: { naar: string }) {
  const ga = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById(naar)?.focus()
  }
  return (
    <a href={`#${naar}`} className="skip-link" onClick={ga}>
      Naar de inhoud
    </a>
  )
}
