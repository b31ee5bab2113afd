import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { focusVeld } from '../../ui/focusVeld'

/** Brings the reader to the question that the address names (`#vraag-3.2`), with focus on its answer. */
export function useNaarVraag(): void {
  const { hash, pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same hash in another section is another question
  useEffect(() => {
    if (hash) focusVeld(hash)
  }, [hash, pathname])
}
