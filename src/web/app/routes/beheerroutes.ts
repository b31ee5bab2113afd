import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { magWegingenImporteren } from '../../gegevens/import'
import { kaderQuery } from '../../gegevens/kader'
import { kadersQuery, magKadersZien, vorigeVersie } from '../../gegevens/kaders'
import { organisatieQuery } from '../../gegevens/organisatie'
import { rondeQuery, rondesQuery } from '../../gegevens/rondes'
import { besloten } from './wortelroutes'

const rondes = createRoute({
  getParentRoute: () => besloten,
  path: '/rondes',
  validateSearch: (zoek: Record<string, unknown>): { kader?: string } =>
    typeof zoek.kader === 'string' ? { kader: zoek.kader } : {},
  // Whoever comes to plan with a version that was just taken in waits for the list that has it.
  loaderDeps: ({ search }) => search,
  loader: ({ context }) => context.queryClient.fetchQuery(rondesQuery),
  component: lazyRouteComponent(() => import('../../features/rondes/Rondes'), 'Rondes'),
})

const ronde = createRoute({
  getParentRoute: () => besloten,
  path: '/rondes/$rondeId',
  loader: ({ context, params }) => context.queryClient.fetchQuery(rondeQuery(params.rondeId)),
  component: lazyRouteComponent(() => import('../../features/rondes/Ronde'), 'Ronde'),
})

const organisatie = createRoute({
  getParentRoute: () => besloten,
  path: '/organisatie',
  loader: ({ context }) => context.queryClient.fetchQuery(organisatieQuery),
  component: lazyRouteComponent(() => import('../../features/organisatie/Organisatie'), 'Organisatie'),
})

const herindelen = createRoute({
  getParentRoute: () => besloten,
  path: '/organisatie/herindelen',
  loader: ({ context }) => context.queryClient.fetchQuery(organisatieQuery),
  component: lazyRouteComponent(() => import('../../features/organisatie/Herindelen'), 'Herindelen'),
})

const organisatiedistrict = createRoute({
  getParentRoute: () => besloten,
  path: '/organisatie/districten/$districtId',
  loader: ({ context }) => context.queryClient.fetchQuery(organisatieQuery),
  component: lazyRouteComponent(() => import('../../features/organisatie/District'), 'District'),
})

const organisatieteam = createRoute({
  getParentRoute: () => besloten,
  path: '/organisatie/$teamId',
  loader: ({ context }) => context.queryClient.fetchQuery(organisatieQuery),
  component: lazyRouteComponent(() => import('../../features/organisatie/Team'), 'Team'),
})

const importeren = createRoute({
  getParentRoute: () => besloten,
  path: '/import',
  validateSearch: (zoek: Record<string, unknown>): { ronde?: string; wat?: 'organisatie' } => ({
    ...(typeof zoek.ronde === 'string' && { ronde: zoek.ronde }),
    ...(zoek.wat === 'organisatie' && { wat: 'organisatie' as const }),
  }),
  loader: async ({ context }) => {
    if (magWegingenImporteren(context.persoon)) await context.queryClient.fetchQuery(rondesQuery)
  },
  component: lazyRouteComponent(() => import('../../features/import/Import'), 'Import'),
})

const kaders = createRoute({
  getParentRoute: () => besloten,
  path: '/kaders',
  loader: async ({ context }) => {
    if (magKadersZien(context.persoon)) await context.queryClient.fetchQuery(kadersQuery)
  },
  component: lazyRouteComponent(() => import('../../features/kaders/Kaders'), 'Kaders'),
})

const kaderOpnemen = createRoute({
  getParentRoute: () => besloten,
  path: '/kaders/opnemen',
  component: lazyRouteComponent(() => import('../../features/kaders/Opnemen'), 'Opnemen'),
})

const kaderVersie = createRoute({
  getParentRoute: () => besloten,
  path: '/kaders/$versie',
  loader: async ({ context: { queryClient, persoon }, params }) => {
    await queryClient.ensureQueryData(kaderQuery(params.versie))
    if (!magKadersZien(persoon)) return
    const vorige = vorigeVersie(await queryClient.fetchQuery(kadersQuery), params.versie)
    if (vorige) await queryClient.ensureQueryData(kaderQuery(vorige))
  },
  component: lazyRouteComponent(() => import('../../features/kaders/Versie'), 'Versie'),
})

/** What is kept and changed: rondes, the organisation, the kaders, and imports. */
export const beheerroutes = [
  rondes,
  ronde,
  organisatie,
  herindelen,
  organisatiedistrict,
  organisatieteam,
  importeren,
  kaders,
  kaderOpnemen,
  kaderVersie,
] as const
