import { useQueryClient } from '@tanstack/react-query'

/** After a decision, what was computed of this weging is asked for anew where somebody looks at it. */
export function useNaBesluit(): () => void {
  const queryClient = useQueryClient()
  return () => {
    for (const sleutel of ['beoordeling', 'werklijst', 'kalibratie']) {
      void queryClient.invalidateQueries({ queryKey: [sleutel] })
    }
  }
}
