import { QueryClient } from '@tanstack/react-query'
import { GeenVerbinding } from '../api/roepAan'

/**
 * The cache of what the server has. A call is tried again only when the server did not answer: an answer that says no
 * stays no. `networkMode: always`, because the server is often on this very machine, whatever the browser thinks of the
 * network.
 */
export function maakQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (keer, fout) => fout instanceof GeenVerbinding && keer < 2,
        retryDelay: (keer) => 500 * 2 ** keer,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}
