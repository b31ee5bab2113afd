import type { Page } from 'playwright-core'

/** The smallest thing that a finger hits without aiming, in CSS pixels. */
const RAAKVLAK = 44

/**
 * What does not fit a small screen: how far the page is wider than the window, and what is too low for a finger (buttons,
 * options, folds, and links that stand by themselves). Empty when all is well.
 */
export async function meetMaten(page: Page): Promise<string[]> {
  return page.evaluate((minimum) => {
    const { scrollWidth, clientWidth } = document.documentElement
    const breder = scrollWidth > clientWidth ? [`de pagina is ${scrollWidth} breed in ${clientWidth}`] : []
    const doelen = document.querySelectorAll<HTMLElement>(
      'button, summary, select, textarea, input[type="search"], a, label:has(input[type="radio"], input[type="checkbox"])',
    )
    const teLaag = [...doelen].flatMap((doel) => {
      const { width, height, top } = doel.getBoundingClientRect()
      const inTekst = getComputedStyle(doel).display === 'inline'
      const ergens =
        doel.checkVisibility({ visibilityProperty: true }) && width > 1 && top + window.scrollY >= 0
      if (!ergens || inTekst || height >= minimum - 0.5) return []
      return [`${doel.tagName.toLowerCase()} "${doel.textContent?.trim()}" is ${height.toFixed(1)} hoog`]
    })
    return [...breder, ...new Set(teLaag)]
  }, RAAKVLAK)
}
