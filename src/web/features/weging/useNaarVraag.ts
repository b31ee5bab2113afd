import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { focusVeld } from '../../ui/focusVeld'

/**
 * Brings the reader to the question that the address names (`#vraag-3.2`), with focus on its answer: at first, and after
 * each following of a link, once the section of that question is on the page.
 */
export function useNaarVraag(): void {
  const router = useRouter()
  useEffect(() => {
    const ga = (hash: string) => {
      if (hash) focusVeld(hash)
    }
    ga(router.state.location.hash)
    return router.subscribe('onRendered', ({ toLocation }) => ga(toLocation.hash))
  }, [router])
}
