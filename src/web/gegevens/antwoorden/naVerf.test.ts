import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { naVerf } from './naVerf'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] }))
afterEach(() => vi.useRealTimers())

test('runs after the next drawing, once', () => {
  const werk = vi.fn()
  naVerf(werk)
  expect(werk).not.toHaveBeenCalled()
  vi.advanceTimersToNextFrame()
  vi.advanceTimersByTime(1)
  expect(werk).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1_000)
  expect(werk).toHaveBeenCalledTimes(1)
})

test('runs all the same in a page that is not drawn', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const werk = vi.fn()
  naVerf(werk)
  vi.advanceTimersByTime(100)
  expect(werk).toHaveBeenCalledTimes(1)
  vi.unstubAllGlobals()
})
