import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { maakQueryClient } from './queryClient'
import { maakRouter } from './router'

/** The whole browser side: one cache of server state, one router. */
export function App() {
  const [queryClient] = useState(maakQueryClient)
  const [router] = useState(() => maakRouter(queryClient))
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
