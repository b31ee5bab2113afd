import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router'
import type { Persoon, Rol } from '~/contract/aanmeldingen'
import { type Uitzondering, uitzonderingen } from '~/domein/district/uitzonderingen'
import { basispad } from '../api/basispad'
import { aanmeldingQuery } from '../gegevens/aanmelding'
import { verstuurAchtergebleven } from '../gegevens/antwoorden/boeken'
import { beoordelingQuery } from '../gegevens/beoordeling'
import {
  type Districtkeuze,
  kalibratieQuery,
  leesDistrictkeuze,
  werklijstenQuery,
  werklijstQuery,
} from '../gegevens/district'
import { exportkeuzesQuery, magExporteren } from '../gegevens/export'
import { magWegingenImporteren } from '../gegevens/import'
import { kaderQuery } from '../gegevens/kader'
import { kadersQuery, magKadersZien, vorigeVersie } from '../gegevens/kaders'
import { kiesBeeldronde, landelijkBeeldQuery, magLandZien } from '../gegevens/landelijkBeeld'
import { levensloopQuery } from '../gegevens/levensloop'
import { organisatieQuery } from '../gegevens/organisatie'
import { kiesRonde, rondeQuery, rondesQuery } from '../gegevens/rondes'
import { beamerQuery } from '../gegevens/sessie/beamer'
import { deelnameQuery, uitnodigingQuery } from '../gegevens/sessie/deelname'
import { groepssessiesQuery, regieQuery } from '../gegevens/sessie/regie'
import { teamsQuery } from '../gegevens/teams'
import { leesTrendkeuze, type Trendkeuze, trendbereikQuery, trendQuery } from '../gegevens/trend'
import { openVoortgangQuery, voortgangQuery } from '../gegevens/voortgang'
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
  beforeLoad: ({ context }) => {
    const is = (rol: Rol) => context.persoon.rollen.some((eigen) => eigen.rol === rol)
    const to = is('programmabureau') ? '/landelijk-beeld' : is('districtsmanager') ? '/werklijst' : '/teams'
    throw redirect({ to, replace: true })
  },
})

const teams = createRoute({
  getParentRoute: () => besloten,
  path: '/teams',
  loader: ({ context }) => context.queryClient.fetchQuery(teamsQuery),
  component: lazyRouteComponent(() => import('../features/teams/Teams'), 'Teams'),
})

/** The district that a page is about: the one in its address, or else the first that this person may see. */
const kiesDistrict = async ({ queryClient }: RouterContext, gekozen: string | undefined): Promise<string> => {
  const [eerste] = (await queryClient.fetchQuery(werklijstenQuery)).districten
  const districtId = gekozen ?? eerste?.id
  if (districtId === undefined) throw notFound()
  return districtId
}

const werklijst = createRoute({
  getParentRoute: () => besloten,
  path: '/werklijst',
  validateSearch: (zoek: Record<string, unknown>): Districtkeuze & { alleen?: Uitzondering } => {
    const alleen = uitzonderingen.find((code) => code === zoek.alleen)
    return { ...leesDistrictkeuze(zoek), ...(alleen && { alleen }) }
  },
  loaderDeps: ({ search: { district, ronde } }) => ({ district, ronde }),
  loader: async ({ context, deps }) => {
    const districtId = await kiesDistrict(context, deps.district)
    await context.queryClient.fetchQuery(werklijstQuery(districtId, deps.ronde))
    return { districtId }
  },
  component: lazyRouteComponent(() => import('../features/werklijst/Werklijst'), 'Werklijst'),
})

const kalibratie = createRoute({
  getParentRoute: () => besloten,
  path: '/kalibratie',
  validateSearch: (
    zoek: Record<string, unknown>,
  ): Districtkeuze & { volgorde?: 'verschil'; groot?: true } => ({
    ...leesDistrictkeuze(zoek),
    ...(zoek.volgorde === 'verschil' && { volgorde: 'verschil' as const }),
    ...(zoek.groot === true && { groot: true as const }),
  }),
  loaderDeps: ({ search: { district, ronde } }) => ({ district, ronde }),
  loader: async ({ context, deps }) => {
    const districtId = await kiesDistrict(context, deps.district)
    const { ronde } = await context.queryClient.fetchQuery(kalibratieQuery(districtId, deps.ronde))
    await context.queryClient.ensureQueryData(kaderQuery(ronde.kaderVersie))
    return { districtId }
  },
  component: lazyRouteComponent(() => import('../features/kalibratie/Kalibratie'), 'Kalibratie'),
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
    const { kaderVersie, berekendStadium } = await context.queryClient.ensureQueryData(
      wegingQuery(context.persoon.id, params.wegingId),
    )
    // Of what was handed in before its pages show remarks and history: at once, so that nothing on them moves.
    if (berekendStadium !== null) void context.queryClient.prefetchQuery(levensloopQuery(params.wegingId))
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

const beoordelen = createRoute({
  getParentRoute: () => weging,
  path: '/beoordelen',
  loader: ({ context, params: { wegingId } }) =>
    Promise.all([
      context.queryClient.fetchQuery(beoordelingQuery(wegingId)),
      context.queryClient.fetchQuery({ ...levensloopQuery(wegingId), staleTime: 0 }),
      metVorige(context, wegingId),
    ]),
  component: lazyRouteComponent(() => import('../features/beoordelen/Beoordelen'), 'Beoordelen'),
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

const landelijkBeeld = createRoute({
  getParentRoute: () => besloten,
  path: '/landelijk-beeld',
  validateSearch: (zoek: Record<string, unknown>): { ronde?: string } =>
    typeof zoek.ronde === 'string' ? { ronde: zoek.ronde } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    if (!magLandZien(context.persoon)) return
    const { rondes } = await context.queryClient.fetchQuery(rondesQuery)
    const ronde = kiesBeeldronde(rondes, deps.ronde)
    if (!ronde) return
    const { kaderVersie } = await context.queryClient.fetchQuery(landelijkBeeldQuery(ronde.id))
    await context.queryClient.ensureQueryData(kaderQuery(kaderVersie))
  },
  component: lazyRouteComponent(() => import('../features/landelijk/Landelijk'), 'Landelijk'),
})

/** Of whom a trend is when the address does not say: all that this person sees together, or else a first team. */
const eersteTrend = async ({ queryClient, persoon }: RouterContext & { persoon: Persoon }) => {
  const { districten, teams: eigen } = await queryClient.fetchQuery(trendbereikQuery(persoon))
  if (magLandZien(persoon)) return {}
  if (districten[0]) return { district: districten[0].id }
  return eigen[0] ? { team: eigen[0].id } : null
}

const trend = createRoute({
  getParentRoute: () => besloten,
  path: '/trend',
  validateSearch: leesTrendkeuze,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }): Promise<{ gekozen: Trendkeuze | null }> => {
    const eerste = await eersteTrend(context)
    const gekozen =
      deps.team !== undefined || deps.district !== undefined ? deps : eerste && { ...eerste, ...deps }
    if (gekozen === null) return { gekozen }
    const { punten } = await context.queryClient.fetchQuery(trendQuery(gekozen))
    const laatste = punten.at(-1)
    if (!laatste) return { gekozen: null }
    await context.queryClient.ensureQueryData(kaderQuery(laatste.kaderVersie))
    return { gekozen }
  },
  component: lazyRouteComponent(() => import('../features/trend/Trend'), 'Trend'),
})

const voortgang = createRoute({
  getParentRoute: () => besloten,
  path: '/voortgang',
  validateSearch: (zoek: Record<string, unknown>): { ronde?: string } =>
    typeof zoek.ronde === 'string' ? { ronde: zoek.ronde } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const { rondes } = await context.queryClient.fetchQuery(rondesQuery)
    const ronde = kiesRonde(rondes, deps.ronde)
    if (ronde) await context.queryClient.fetchQuery(voortgangQuery(ronde.id))
  },
  component: lazyRouteComponent(() => import('../features/voortgang/Voortgang'), 'Voortgang'),
})

const openVoortgang = createRoute({
  getParentRoute: () => root,
  path: '/stand',
  loader: ({ context }) => context.queryClient.fetchQuery(openVoortgangQuery),
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(() => import('../features/voortgang/OpenVoortgang'), 'OpenVoortgang'),
})

const rondes = createRoute({
  getParentRoute: () => besloten,
  path: '/rondes',
  validateSearch: (zoek: Record<string, unknown>): { kader?: string } =>
    typeof zoek.kader === 'string' ? { kader: zoek.kader } : {},
  // Whoever comes to plan with a version that was just taken in waits for the list that has it.
  loaderDeps: ({ search }) => search,
  loader: ({ context }) => context.queryClient.fetchQuery(rondesQuery),
  component: lazyRouteComponent(() => import('../features/rondes/Rondes'), 'Rondes'),
})

const ronde = createRoute({
  getParentRoute: () => besloten,
  path: '/rondes/$rondeId',
  loader: ({ context, params }) => context.queryClient.fetchQuery(rondeQuery(params.rondeId)),
  component: lazyRouteComponent(() => import('../features/rondes/Ronde'), 'Ronde'),
})

const organisatie = createRoute({
  getParentRoute: () => besloten,
  path: '/organisatie',
  loader: ({ context }) => context.queryClient.fetchQuery(organisatieQuery),
  component: lazyRouteComponent(() => import('../features/organisatie/Organisatie'), 'Organisatie'),
})

const herindelen = createRoute({
  getParentRoute: () => besloten,
  path: '/organisatie/herindelen',
  loader: ({ context }) => context.queryClient.fetchQuery(organisatieQuery),
  component: lazyRouteComponent(() => import('../features/organisatie/Herindelen'), 'Herindelen'),
})

const organisatiedistrict = createRoute({
  getParentRoute: () => besloten,
  path: '/organisatie/districten/$districtId',
  loader: ({ context }) => context.queryClient.fetchQuery(organisatieQuery),
  component: lazyRouteComponent(() => import('../features/organisatie/District'), 'District'),
})

const organisatieteam = createRoute({
  getParentRoute: () => besloten,
  path: '/organisatie/$teamId',
  loader: ({ context }) => context.queryClient.fetchQuery(organisatieQuery),
  component: lazyRouteComponent(() => import('../features/organisatie/Team'), 'Team'),
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

const exporteren = createRoute({
  getParentRoute: () => besloten,
  path: '/export',
  validateSearch: (zoek: Record<string, unknown>): { ronde?: string } =>
    typeof zoek.ronde === 'string' ? { ronde: zoek.ronde } : {},
  loader: async ({ context }) => {
    if (magExporteren(context.persoon)) await context.queryClient.fetchQuery(exportkeuzesQuery)
  },
  component: lazyRouteComponent(() => import('../features/export/Export'), 'Export'),
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
  component: lazyRouteComponent(() => import('../features/import/Import'), 'Import'),
})

const kaders = createRoute({
  getParentRoute: () => besloten,
  path: '/kaders',
  loader: async ({ context }) => {
    if (magKadersZien(context.persoon)) await context.queryClient.fetchQuery(kadersQuery)
  },
  component: lazyRouteComponent(() => import('../features/kaders/Kaders'), 'Kaders'),
})

const kaderOpnemen = createRoute({
  getParentRoute: () => besloten,
  path: '/kaders/opnemen',
  component: lazyRouteComponent(() => import('../features/kaders/Opnemen'), 'Opnemen'),
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
  component: lazyRouteComponent(() => import('../features/kaders/Versie'), 'Versie'),
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
    werklijst,
    kalibratie,
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
    leiden,
    landelijkBeeld,
    trend,
    voortgang,
    rondes,
    ronde,
    organisatie,
    herindelen,
    organisatiedistrict,
    organisatieteam,
    exporteren,
    importeren,
    kaders,
    kaderOpnemen,
    kaderVersie,
  ]),
  openVoortgang,
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
