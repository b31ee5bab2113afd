import { expect, test, vi } from 'vitest'
import { maakSleutel, sleutelVoor, vergeetSleutel } from './sleutel'

test('a key is 32 random bytes that fit in an address', () => {
  const sleutels = Array.from({ length: 50 }, maakSleutel)
  for (const sleutel of sleutels) expect(sleutel).toMatch(/^[\w-]{43}$/)
  expect(new Set(sleutels).size).toBe(50)
})

test('it stays the same for one purpose until it is forgotten', () => {
  const eerste = sleutelVoor('KTR473')
  expect(sleutelVoor('KTR473')).toBe(eerste)
  expect(sleutelVoor('KTR474')).not.toBe(eerste)
  vergeetSleutel('KTR473')
  expect(sleutelVoor('KTR473')).not.toBe(eerste)
})

test('a reload while joining has the same key', async () => {
  const eerste = sleutelVoor('KTR475')
  vi.resetModules()
  const { sleutelVoor: naHerladen } = await import('./sleutel')
  expect(naHerladen('KTR475')).toBe(eerste)
})

test('a browser that stores nothing keeps it as long as the page lives', () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('geweigerd', 'SecurityError')
  })
  expect(sleutelVoor('KTR476')).toBe(sleutelVoor('KTR476'))
})
