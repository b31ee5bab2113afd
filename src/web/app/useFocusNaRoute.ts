import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * Moves focus to the heading of a page after a change of route, so that a keyboard and a screen reader start there (WCAG
 * 2.4.3). Not on the first page, where the browser's own start is expected, and not when a link names a place in the
 * page: then the page itself brings the reader there.
 */
export function useFocusNaRoute(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged || toLocation.hash) return
        document.querySelector<HTMLElement>('main h1')?.focus()
      }),
    [router],
  )
}
