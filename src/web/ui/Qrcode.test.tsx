import { cleanup, render, screen } from '@testing-library/react'
import decodeQR from 'qr/decode.js'
import { afterEach, expect, test } from 'vitest'
import { Qrcode } from './Qrcode'

afterEach(cleanup)

/** The drawing as a camera sees it: each module four pixels wide. */
function foto(svg: Element) {
  const schaal = 4
  const zijde = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const breedte = zijde * schaal
  const data = new Uint8ClampedArray(4 * breedte * breedte).fill(255)
  for (const [, x, y, lengte] of svg
    .querySelector('path')
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? []) {
    for (let rij = 0; rij < schaal; rij += 1) {
      const begin = ((Number(y) * schaal + rij) * breedte + Number(x) * schaal) * 4
      for (let i = 0; i < Number(lengte) * schaal; i += 1) data.fill(0, begin + 4 * i, begin + 4 * i + 3)
    }
  }
  return { width: breedte, height: breedte, data }
}

test.each([
  'http://192.168.1.20:4000/doe-mee/KTR473',
  'https://weging.example.nl/wegingskader/doe-mee/KTR473',
])('a camera reads %s from it', (adres) => {
  render(<Qrcode tekst={adres} label="Scan om mee te doen" />)
  expect(decodeQR(foto(screen.getByRole('img', { name: 'Scan om mee te doen' })))).toBe(adres)
})

test('it is dark on white with four modules of white around it, whatever the scheme', () => {
  const { container } = render(<Qrcode tekst="http://192.168.1.20:4000/doe-mee/KTR473" label="Scan" />)
  expect(container.querySelector('rect')?.getAttribute('fill')).toBe('white')
  expect(container.querySelector('path')?.getAttribute('fill')).toBe('black')
  expect(container.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7/)
  expect(container.querySelector('[style]')).toBeNull()
})
