import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Fetches the next pages while there is nothing else to do, so that they also open when the connection is gone. */
export function useLaadVooruit(wegingId: string): void {
  const router = useRouter()
  useEffect(() => {
    const laad = () => {
      for (const to of [
        '/wegingen/$wegingId/uitkomst',
        '/wegingen/$wegingId/indienen',
        '/wegingen/$wegingId/kenmerken',
      ] as const) {
        void router.preloadRoute({ to, params: { wegingId } })
      }
    }
    if (!('requestIdleCallback' in window)) return
    const aanvraag = window.requestIdleCallback(laad, { timeout: 5_000 })
    return () => window.cancelIdleCallback(aanvraag)
  }, [router, wegingId])
}
