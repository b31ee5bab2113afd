import { useState } from 'react'

/** Whether another person leads than when this screen was opened. Nobody takes the lead without the room seeing it. */
export function useOverdracht(leider: string): boolean {
  const [eerste] = useState(leider)
  return leider !== eerste
}
