import { useEffect } from 'react'

/** Names the page in the browser's tab and for a screen reader (WCAG 2.4.2). */
export function usePaginatitel(titel: string): void {
  useEffect(() => {
    document.title = `${titel} – Wegingskader`
  }, [titel])
}
