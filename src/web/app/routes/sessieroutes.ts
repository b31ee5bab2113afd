import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { kaderQuery } from '../../gegevens/kader'
import { beamerQuery } from '../../gegevens/sessie/beamer'
import { deelnameQuery, uitnodigingQuery } from '../../gegevens/sessie/deelname'
import { regieQuery } from '../../gegevens/sessie/regie'
import { besloten, root } from './wortelroutes'

const leiden = createRoute({
  getParentRoute: () => besloten,
  path: '/groepssessies/$sessieId',
  loader: async ({ context, params }) => {
    const { sessie } = await context.queryClient.fetchQuery(regieQuery(params.sessieId))
    await context.queryClient.ensureQueryData(kaderQuery(sessie.kaderVersie))
  },
  component: lazyRouteComponent(() => import('../../features/leiden/Leiden'), 'Leiden'),
})

const meedoen = createRoute({
  getParentRoute: () => root,
  path: '/doe-mee',
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(() => import('../../features/deelnemen/Codeinvoer'), 'Codeinvoer'),
})

const uitnodiging = createRoute({
  getParentRoute: () => root,
  path: '/doe-mee/$code',
  loader: ({ context, params }) => context.queryClient.fetchQuery(uitnodigingQuery(params.code)),
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(() => import('../../features/deelnemen/Uitnodiging'), 'Uitnodiging'),
  errorComponent: lazyRouteComponent(
    () => import('../../features/deelnemen/Uitnodigingfout'),
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
  component: lazyRouteComponent(() => import('../../features/deelnemen/Deelnemen'), 'Deelnemen'),
  errorComponent: lazyRouteComponent(() => import('../../features/deelnemen/Deelnamefout'), 'Deelnamefout'),
})

const beamer = createRoute({
  getParentRoute: () => root,
  path: '/beamer/$sleutel',
  loader: async ({ context, params }) => {
    const { sessie } = await context.queryClient.fetchQuery(beamerQuery(params.sleutel))
    await context.queryClient.ensureQueryData(kaderQuery(sessie.kaderVersie))
  },
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(() => import('../../features/beamer/Beamer'), 'Beamer'),
  errorComponent: lazyRouteComponent(() => import('../../features/beamer/Onbekend'), 'Onbekend'),
})

const verbindingstest = createRoute({
  getParentRoute: () => root,
  path: '/verbindingstest',
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(
    () => import('../../features/verbindingstest/Verbindingstest'),
    'Verbindingstest',
  ),
})

/** The group session: who leads it, and the phones and the beamer, which have no bar and ask nobody to sign in. */
export const sessieroutes = [leiden] as const

/** Of those, what needs no signing in. */
export const openSessieroutes = [meedoen, uitnodiging, deelnemen, beamer, verbindingstest] as const
