import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { lichteTokens } from './lichteTokens'
import { svgTekst } from './svgTekst'

/** How wide a picture is drawn, on whatever screen it is asked for. */
export const BEELDBREEDTE = 960

/**
 * Draws a chart anew beside the page, in light colours and in the width of a report, and gives it as the text of an SVG.
 * @throws {Error} when what is drawn is no single `<svg>`
 */
export function tekenBeeld(titel: string, tekening: ReactNode): string {
  const houder = document.createElement('div')
  houder.className = 'visually-hidden'
  houder.ariaHidden = 'true'
  for (const [naam, waarde] of lichteTokens()) houder.style.setProperty(naam, waarde)
  document.body.append(houder)
  const wortel = createRoot(houder)
  try {
    flushSync(() => wortel.render(tekening))
    const svg = houder.querySelector('svg')
    if (!svg) throw new Error('Er is niets getekend')
    const achtergrond = getComputedStyle(houder).getPropertyValue('--papier').trim() || '#ffffff'
    return svgTekst(svg, { titel, achtergrond })
  } finally {
    wortel.unmount()
    houder.remove()
  }
}
