// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { svgTekst } from './svgTekst'

const teken = (inhoud: string) => {
  const houder = document.createElement('div')
  houder.innerHTML = `<svg viewBox="0 0 640 120" class="tekening" aria-hidden="true" focusable="false">${inhoud}</svg>`
  return houder.querySelector('svg') as SVGSVGElement
}
const stijlen: Record<string, Record<string, string>> = {
  stip: { fill: 'rgb(11, 94, 99)', 'stroke-width': '2.5px' },
  tekst: { fill: 'rgb(19, 33, 31)', 'font-family': '"Segoe UI", sans-serif', 'font-size': '16px' },
}
const stijlVan = (element: Element) => ({
  getPropertyValue: (naam: string) => stijlen[element.getAttribute('class') ?? '']?.[naam] ?? '',
})
const schrijf = (svg: SVGSVGElement) =>
  svgTekst(svg, { titel: 'Waar het < dan 3 is', achtergrond: '#ffffff', stijlVan })
const lees = (tekst: string) => new DOMParser().parseFromString(tekst, 'image/svg+xml').documentElement

test('the colours and letters that the style sheets gave are written on each mark', () => {
  const beeld = lees(
    schrijf(teken('<g><circle class="stip" cx="5"/></g><text class="tekst">Cliënt &amp; team</text>')),
  )
  const stip = beeld.querySelector('circle')
  expect(stip?.getAttribute('fill')).toBe('rgb(11, 94, 99)')
  expect(stip?.getAttribute('stroke-width')).toBe('2.5px')
  expect(stip?.getAttribute('cx')).toBe('5')
  const tekst = beeld.querySelector('text')
  expect(tekst?.getAttribute('font-family')).toBe('"Segoe UI", sans-serif')
  expect(tekst?.textContent).toBe('Cliënt & team')
})

test('it stands on its own: a size with room around it, a ground of its own, a title, and nothing that only the page needs', () => {
  const tekst = schrijf(teken('<rect class="stip" aria-hidden="true"/>'))
  const beeld = lees(tekst)
  expect(beeld.getAttribute('width')).toBe('688')
  expect(beeld.getAttribute('height')).toBe('168')
  expect(beeld.getAttribute('viewBox')).toBe('-24 -24 688 168')
  expect(beeld.querySelector('title')?.textContent).toBe('Waar het < dan 3 is')
  expect(beeld.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff')
  expect(tekst).toContain('xmlns="http://www.w3.org/2000/svg"')
  expect(tekst).not.toMatch(/class=|aria-|focusable/)
})

test('the drawing on the page is left as it was', () => {
  const svg = teken('<circle class="stip"/>')
  const voor = svg.outerHTML
  schrijf(svg)
  expect(svg.outerHTML).toBe(voor)
})
