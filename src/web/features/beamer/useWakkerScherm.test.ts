import { renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useWakkerScherm } from './useWakkerScherm'

const release = vi.fn(() => Promise.resolve())
const request = vi.fn(() => Promise.resolve({ release }))

beforeEach(() => {
  vi.clearAllMocks()
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
})
afterEach(() => void Reflect.deleteProperty(navigator, 'wakeLock'))

test('the screen is kept awake, again after it was out of sight, and let go at the end', async () => {
  const { unmount } = renderHook(() => useWakkerScherm())
  await waitFor(() => expect(request).toHaveBeenCalledWith('screen'))
  document.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(request).toHaveBeenCalledTimes(2))
  unmount()
  await waitFor(() => expect(release).toHaveBeenCalled())
  document.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(2)
})

test('a machine that refuses, and a browser that cannot, are left as they are', async () => {
  request.mockRejectedValueOnce(new Error('NotAllowedError'))
  renderHook(() => useWakkerScherm()).unmount()
  Reflect.deleteProperty(navigator, 'wakeLock')
  renderHook(() => useWakkerScherm()).unmount()
  await waitFor(() => expect(request).toHaveBeenCalledTimes(1))
})
