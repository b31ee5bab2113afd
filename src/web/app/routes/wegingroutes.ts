import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { beoordelingQuery } from '../../gegevens/beoordeling'
import { kaderQuery } from '../../gegevens/kader'
import { levensloopQuery } from '../../gegevens/levensloop'
import { groepssessiesQuery } from '../../gegevens/sessie/regie'
import { teamsQuery } from '../../gegevens/teams'
import { vorigeWegingQuery, wegingQuery } from '../../gegevens/weging'
import { besloten, type RouterContext } from './wortelroutes'

const teams = createRoute({
  getParentRoute: () => besloten,
  path: '/teams',
  loader: ({ context }) => context.queryClient.fetchQuery(teamsQuery),
  component: lazyRouteComponent(() => import('../../features/teams/Teams'), 'Teams'),
})

const beginnen = createRoute({
  getParentRoute: () => besloten,
  path: '/teams/$teamId/beginnen',
  loader: ({ context }) => context.queryClient.ensureQueryData(teamsQuery),
  component: lazyRouteComponent(() => import('../../features/beginnen/Beginnen'), 'Beginnen'),
})

const weging = createRoute({
  getParentRoute: () => besloten,
  path: '/wegingen/$wegingId',
  loader: async ({ context, params }) => {
    const { kaderVersie, berekendStadium } = await context.queryClient.ensureQueryData(
      wegingQuery(context.persoon.id, params.wegingId),
    )
    // Of what was handed in before its pages show remarks and history: at once, so that nothing on them moves.
    if (berekendStadium !== null) void context.queryClient.prefetchQuery(levensloopQuery(params.wegingId))
    await context.queryClient.ensureQueryData(kaderQuery(kaderVersie))
  },
  component: lazyRouteComponent(() => import('../../features/weging/Wegingpagina'), 'Wegingpagina'),
})

const wegingBegin = createRoute({
  getParentRoute: () => weging,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/weging/NaarWaarJeWas'), 'NaarWaarJeWas'),
})

const kenmerken = createRoute({
  getParentRoute: () => weging,
  path: '/kenmerken',
  component: lazyRouteComponent(() => import('../../features/beginnen/Kenmerken'), 'Kenmerken'),
})

const onderdeel = createRoute({
  getParentRoute: () => weging,
  path: '/onderdelen/$sectieId',
  validateSearch: (zoek: Record<string, unknown>): { vorige?: true } => (zoek.vorige ? { vorige: true } : {}),
  component: lazyRouteComponent(() => import('../../features/weging/Onderdeel'), 'Onderdeel'),
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
  component: lazyRouteComponent(() => import('../../features/uitkomst/Uitkomst'), 'Uitkomst'),
})

const indienen = createRoute({
  getParentRoute: () => weging,
  path: '/indienen',
  loader: ({ context, params }) => metVorige(context, params.wegingId),
  component: lazyRouteComponent(() => import('../../features/indienen/Indienen'), 'Indienen'),
})

const verslag = createRoute({
  getParentRoute: () => weging,
  path: '/verslag',
  loader: ({ context, params }) => metVorige(context, params.wegingId),
  component: lazyRouteComponent(() => import('../../features/verslag/Verslag'), 'Verslag'),
})

const beoordelen = createRoute({
  getParentRoute: () => weging,
  path: '/beoordelen',
  loader: ({ context, params: { wegingId } }) =>
    Promise.all([
      context.queryClient.fetchQuery(beoordelingQuery(wegingId)),
      context.queryClient.fetchQuery({ ...levensloopQuery(wegingId), staleTime: 0 }),
      metVorige(context, wegingId),
    ]),
  component: lazyRouteComponent(() => import('../../features/beoordelen/Beoordelen'), 'Beoordelen'),
})

const groepssessie = createRoute({
  getParentRoute: () => weging,
  path: '/groepssessie',
  loader: ({ context, params }) => context.queryClient.fetchQuery(groepssessiesQuery(params.wegingId)),
  component: lazyRouteComponent(() => import('../../features/leiden/Groepssessie'), 'Groepssessie'),
})

/** A team and its weging. */
export const wegingroutes = [
  teams,
  beginnen,
  weging.addChildren([
    wegingBegin,
    kenmerken,
    onderdeel,
    uitkomst,
    indienen,
    verslag,
    beoordelen,
    groepssessie,
  ]),
] as const
