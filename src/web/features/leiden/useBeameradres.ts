import { useRouter } from '@tanstack/react-router'
import { useLeiding } from './useLeiden'

/** The whole address of the screen for the room, for another machine too. */
export function useBeameradres(): string {
  const { beamersleutel } = useLeiding().regie
  const { href } = useRouter().buildLocation({
    to: '/beamer/$sleutel',
    params: { sleutel: beamersleutel },
  })
  return new URL(href, window.location.origin).href
}
