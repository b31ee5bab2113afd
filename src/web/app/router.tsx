import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { basispad } from '../api/basispad'
import { aanmeldingQuery } from '../gegevens/aanmelding'
import { verstuurAchtergebleven } from '../gegevens/antwoorden/boeken'
import { kaderQuery } from '../gegevens/kader'
import { beamerQuery } from '../gegevens/sessie/beamer'
import { deelnameQuery, uitnodigingQuery } from '../gegevens/sessie/deelname'
import { groepssessiesQuery, regieQuery } from '../gegevens/sessie/regie'
import { teamsQuery } from '../gegevens/teams'
import { vorigeWegingQuery, wegingQuery } from '../gegevens/weging'
import { Laden } from '../ui/Laden'
import { Foutpagina, NietGevonden } from './Foutpagina'
import { Wortel } from './Wortel'

interface RouterContext {
  queryClient: QueryClient
}

const root = createRootRouteWithContext<RouterContext>()({ component: Wortel })

const aanmelden = createRoute({
  getParentRoute: () => root,
  path: '/aanmelden',
  validateSearch: (zoek: Record<string, unknown>): { terug?: string } =>
    typeof zoek.terug === 'string' && /^\/(?!\/)/.test(zoek.terug) ? { terug: zoek.terug } : {},
  // Whoever comes here may have been signed out meanwhile, so the server is asked anew.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...aanmeldingQuery, staleTime: 0 }),
  component: lazyRouteComponent(() => import('../features/aanmelden/Aanmelden'), 'Aanmelden'),
})

/** Everything for which somebody must be signed in. Whoever is not goes to sign in first, and then comes back. */
const besloten = createRoute({
  getParentRoute: () => root,
  id: 'besloten',
  beforeLoad: async ({ context, location }) => {
    const { persoon } = await context.queryClient.ensureQueryData(aanmeldingQuery)
    if (!persoon) throw redirect({ to: '/aanmelden', search: { terug: location.href }, replace: true })
    verstuurAchtergebleven(persoon.id)
    return { persoon }
  },
})

const begin = createRoute({
  getParentRoute: () => besloten,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/teams', replace: true })
  },
})

const teams = createRoute({
  getParentRoute: () => besloten,
  path: '/teams',
  loader: ({ context }) => context.queryClient.fetchQuery(teamsQuery),
  component: lazyRouteComponent(() => import('../features/teams/Teams'), 'Teams'),
})

const beginnen = createRoute({
  getParentRoute: () => besloten,
  path: '/teams/$teamId/beginnen',
  loader: ({ context }) => context.queryClient.ensureQueryData(teamsQuery),
  component: lazyRouteComponent(() => import('../features/beginnen/Beginnen'), 'Beginnen'),
})

const weging = createRoute({
  getParentRoute: () => besloten,
  path: '/wegingen/$wegingId',
  loader: async ({ context, params }) => {
    const { kaderVersie } = await context.queryClient.ensureQueryData(
      wegingQuery(context.persoon.id, params.wegingId),
    )
    await context.queryClient.ensureQueryData(kaderQuery(kaderVersie))
  },
  component: lazyRouteComponent(() => import('../features/weging/Wegingpagina'), 'Wegingpagina'),
})

const wegingBegin = createRoute({
  getParentRoute: () => weging,
  path: '/',
  component: lazyRouteComponent(() => import('../features/weging/NaarWaarJeWas'), 'NaarWaarJeWas'),
})

const kenmerken = createRoute({
  getParentRoute: () => weging,
  path: '/kenmerken',
  component: lazyRouteComponent(() => import('../features/beginnen/Kenmerken'), 'Kenmerken'),
})

const onderdeel = createRoute({
  getParentRoute: () => weging,
  path: '/onderdelen/$sectieId',
  validateSearch: (zoek: Record<string, unknown>): { vorige?: true } => (zoek.vorige ? { vorige: true } : {}),
  component: lazyRouteComponent(() => import('../features/weging/Onderdeel'), 'Onderdeel'),
})

const metVorige = async (context: RouterContext, wegingId: string) => {
  const { vorige } = await context.queryClient.ensureQueryData(vorigeWegingQuery(wegingId))
  if (vorige) await context.queryClient.ensureQueryData(kaderQuery(vorige.kaderVersie))
}

const uitkomst = createRoute({
  getParentRoute: () => weging,
  path: '/uitkomst',
  validateSearch: (zoek: Record<string, unknown>): { 'wat-als'?: true } =>
    zoek['wat-als'] ? { 'wat-als': true } : {},
  loader: ({ context, params }) => metVorige(context, params.wegingId),
  component: lazyRouteComponent(() => import('../features/uitkomst/Uitkomst'), 'Uitkomst'),
})

const indienen = createRoute({
  getParentRoute: () => weging,
  path: '/indienen',
  loader: ({ context, params }) => metVorige(context, params.wegingId),
  component: lazyRouteComponent(() => import('../features/indienen/Indienen'), 'Indienen'),
})

const verslag = createRoute({
  getParentRoute: () => weging,
  path: '/verslag',
  loader: ({ context, params }) => metVorige(context, params.wegingId),
  component: lazyRouteComponent(() => import('../features/verslag/Verslag'), 'Verslag'),
})

const groepssessie = createRoute({
  getParentRoute: () => weging,
  path: '/groepssessie',
  loader: ({ context, params }) => context.queryClient.fetchQuery(groepssessiesQuery(params.wegingId)),
  component: lazyRouteComponent(() => import('../features/leiden/Groepssessie'), 'Groepssessie'),
})

const leiden = createRoute({
  getParentRoute: () => besloten,
  path: '/groepssessies/$sessieId',
  loader: async ({ context, params }) => {
    const { sessie } = await context.queryClient.fetchQuery(regieQuery(params.sessieId))
    await context.queryClient.ensureQueryData(kaderQuery(sessie.kaderVersie))
  },
  component: lazyRouteComponent(() => import('../features/leiden/Leiden'), 'Leiden'),
})

const meedoen = createRoute({
  getParentRoute: () => root,
  path: '/doe-mee',
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(() => import('../features/deelnemen/Codeinvoer'), 'Codeinvoer'),
})

const uitnodiging = createRoute({
  getParentRoute: () => root,
  path: '/doe-mee/$code',
  loader: ({ context, params }) => context.queryClient.fetchQuery(uitnodigingQuery(params.code)),
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(() => import('../features/deelnemen/Uitnodiging'), 'Uitnodiging'),
  errorComponent: lazyRouteComponent(
    () => import('../features/deelnemen/Uitnodigingfout'),
    'Uitnodigingfout',
  ),
})

const deelnemen = createRoute({
  getParentRoute: () => root,
  path: '/deelname/$sessieId',
  loader: async ({ context, params }) => {
    const { sessie } = await context.queryClient.fetchQuery(deelnameQuery(params.sessieId))
    await context.queryClient.ensureQueryData(kaderQuery(sessie.kaderVersie))
  },
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(() => import('../features/deelnemen/Deelnemen'), 'Deelnemen'),
  errorComponent: lazyRouteComponent(() => import('../features/deelnemen/Deelnamefout'), 'Deelnamefout'),
})

const beamer = createRoute({
  getParentRoute: () => root,
  path: '/beamer/$sleutel',
  loader: async ({ context, params }) => {
    const { sessie } = await context.queryClient.fetchQuery(beamerQuery(params.sleutel))
    await context.queryClient.ensureQueryData(kaderQuery(sessie.kaderVersie))
  },
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(() => import('../features/beamer/Beamer'), 'Beamer'),
  errorComponent: lazyRouteComponent(() => import('../features/beamer/Onbekend'), 'Onbekend'),
})

const verbindingstest = createRoute({
  getParentRoute: () => root,
  path: '/verbindingstest',
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(
    () => import('../features/verbindingstest/Verbindingstest'),
    'Verbindingstest',
  ),
})

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
    teams,
    beginnen,
    weging.addChildren([wegingBegin, kenmerken, onderdeel, uitkomst, indienen, verslag, groepssessie]),
    leiden,
  ]),
  ...(stijlgids ? [stijlgids] : []),
  meedoen,
  uitnodiging,
  deelnemen,
  beamer,
  verbindingstest,
])

export function maakRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    basepath: basispad,
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
