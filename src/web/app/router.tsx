import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { basispad } from '../api/basispad'
import { Laden } from '../ui/Laden'
import { Foutpagina, NietGevonden } from './Foutpagina'
import { beheerroutes } from './routes/beheerroutes'
import { districtroutes } from './routes/districtroutes'
import { landroutes, openLandroutes } from './routes/landroutes'
import { openSessieroutes, sessieroutes } from './routes/sessieroutes'
import { wegingroutes } from './routes/wegingroutes'
import { aanmelden, begin, besloten, root } from './routes/wortelroutes'
import { leesZoekdeel, schrijfZoekdeel } from './zoekdeel'

/** Shows all parts of the interface together, for whoever works on it. Not in the product. */
const stijlgids = import.meta.env.DEV
  ? createRoute({
      getParentRoute: () => root,
      path: '/stijlgids',
      component: lazyRouteComponent(() => import('../features/stijlgids/Stijlgids')),
    })
  : null

const routeTree = root.addChildren([
  aanmelden,
  besloten.addChildren([
    begin,
    ...districtroutes,
    ...wegingroutes,
    ...sessieroutes,
    ...landroutes,
    ...beheerroutes,
  ]),
  ...openLandroutes,
  ...openSessieroutes,
  ...(stijlgids ? [stijlgids] : []),
])

export function maakRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    basepath: basispad,
    parseSearch: leesZoekdeel,
    stringifySearch: schrijfZoekdeel,
    trailingSlash: 'never',
    scrollRestoration: true,
    defaultPreload: 'intent',
    // The cache of TanStack Query decides what is fresh; the router keeps nothing of its own.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: () => <Laden />,
    defaultErrorComponent: ({ error, reset }) => <Foutpagina fout={error} opnieuw={reset} />,
    defaultNotFoundComponent: NietGevonden,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof maakRouter>
  }
  interface StaticDataRouteOption {
    /** A page of its own, without the bar that says who is signed in: a phone or a beamer in a group session. */
    zonderBalk?: true
  }
}
