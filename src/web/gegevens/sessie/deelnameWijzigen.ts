import type { QueryClient } from '@tanstack/react-query'
import type { Deelnamebeeld } from './deelnameBeeld'

export const deelnameKey = (sessieId: string) => ['deelname', sessieId]

/**
 * Lays what the server just accepted over what the page shows. A look that was under way may be from before that, so it is
 * broken off and done again.
 */
export async function wijzigDeelname(
  queryClient: QueryClient,
  sessieId: string,
  wijzig: (oud: Deelnamebeeld) => Deelnamebeeld,
): Promise<void> {
  const queryKey = deelnameKey(sessieId)
  const keekNet = queryClient.isFetching({ queryKey }) > 0
  await queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData<Deelnamebeeld>(queryKey, (oud) => oud && wijzig(oud))
  if (keekNet) void queryClient.invalidateQueries({ queryKey })
}
