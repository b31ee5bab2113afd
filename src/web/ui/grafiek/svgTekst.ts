/** What decides how a mark of ours looks. All of it is in style sheets, which a file does not take along. */
const EIGENSCHAPPEN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const

/** Everything that draws; what only holds others inherits nothing that matters. */
const TEKENT = 'rect, circle, line, path, polyline, text, tspan'

/** Room around a picture, which on the page its place gives it. */
const MARGE = 24

interface Beeldtekst {
  titel: string
  /** What the picture stands on, so that it can be read wherever it is put. */
  achtergrond: string
  /** The look of an element; for a test, which has no style sheets. */
  stijlVan?: (element: Element) => Pick<CSSStyleDeclaration, 'getPropertyValue'>
}

/**
 * A drawing on the page as a file that stands on its own: the colours and letters that the style sheets gave it are written
 * on each mark, its title and ground are added, and what only the page needs is left out.
 *
 * @param svg has a `viewBox` that begins at 0 0
 */
export function svgTekst(svg: SVGSVGElement, { titel, achtergrond, ...rest }: Beeldtekst): string {
  const { stijlVan = (element) => getComputedStyle(element) } = rest
  const kopie = svg.cloneNode(true) as SVGSVGElement
  const tekens = [...kopie.querySelectorAll(TEKENT)]
  svg.querySelectorAll(TEKENT).forEach((bron, i) => {
    const stijl = stijlVan(bron)
    for (const naam of EIGENSCHAPPEN) {
      const waarde = stijl.getPropertyValue(naam)
      if (waarde) tekens[i]?.setAttribute(naam, waarde)
    }
  })
  for (const element of [kopie, ...kopie.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (name === 'class' || name === 'style' || name === 'focusable' || name.startsWith('aria-')) {
        element.removeAttribute(name)
      }
    }
  }
  const [, , breed = 0, hoog = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const maten = { width: String(breed + 2 * MARGE), height: String(hoog + 2 * MARGE) }
  for (const [maat, waarde] of Object.entries(maten)) kopie.setAttribute(maat, waarde)
  kopie.setAttribute('viewBox', `${-MARGE} ${-MARGE} ${maten.width} ${maten.height}`)
  const vlak = maak('rect', { x: String(-MARGE), y: String(-MARGE), ...maten, fill: achtergrond })
  const naam = maak('title', {})
  naam.textContent = titel
  kopie.prepend(naam, vlak)
  return new XMLSerializer().serializeToString(kopie)
}

function maak(soort: string, attributen: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', soort)
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde)
  return element
}
