import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { Persoon } from '~/contract/aanmeldingen'
import { exportkeuzesQuery, magExporteren } from '../../gegevens/export'
import { kaderQuery } from '../../gegevens/kader'
import { kiesBeeldronde, landelijkBeeldQuery, magLandZien } from '../../gegevens/landelijkBeeld'
import { kiesRonde, rondesQuery } from '../../gegevens/rondes'
import { leesTrendkeuze, type Trendkeuze, trendbereikQuery, trendQuery } from '../../gegevens/trend'
import { openVoortgangQuery, voortgangQuery } from '../../gegevens/voortgang'
import { besloten, leesRondekeuze, type RouterContext, root } from './wortelroutes'

const landelijkBeeld = createRoute({
  getParentRoute: () => besloten,
  path: '/landelijk-beeld',
  validateSearch: leesRondekeuze,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    if (!magLandZien(context.persoon)) return
    const { rondes } = await context.queryClient.fetchQuery(rondesQuery)
    const ronde = kiesBeeldronde(rondes, deps.ronde)
    if (!ronde) return
    const { kaderVersie } = await context.queryClient.fetchQuery(landelijkBeeldQuery(ronde.id))
    await context.queryClient.ensureQueryData(kaderQuery(kaderVersie))
  },
  component: lazyRouteComponent(() => import('../../features/landelijk/Landelijk'), 'Landelijk'),
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
  component: lazyRouteComponent(() => import('../../features/trend/Trend'), 'Trend'),
})

const voortgang = createRoute({
  getParentRoute: () => besloten,
  path: '/voortgang',
  validateSearch: leesRondekeuze,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const { rondes } = await context.queryClient.fetchQuery(rondesQuery)
    const ronde = kiesRonde(rondes, deps.ronde)
    if (ronde) await context.queryClient.fetchQuery(voortgangQuery(ronde.id))
  },
  component: lazyRouteComponent(() => import('../../features/voortgang/Voortgang'), 'Voortgang'),
})

const openVoortgang = createRoute({
  getParentRoute: () => root,
  path: '/stand',
  loader: ({ context }) => context.queryClient.fetchQuery(openVoortgangQuery),
  staticData: { zonderBalk: true },
  component: lazyRouteComponent(() => import('../../features/voortgang/OpenVoortgang'), 'OpenVoortgang'),
})

const exporteren = createRoute({
  getParentRoute: () => besloten,
  path: '/export',
  validateSearch: leesRondekeuze,
  loader: async ({ context }) => {
    if (magExporteren(context.persoon)) await context.queryClient.fetchQuery(exportkeuzesQuery)
  },
  component: lazyRouteComponent(() => import('../../features/export/Export'), 'Export'),
})

/** The whole country, over time too, and what can be taken along of it. */
export const landroutes = [landelijkBeeld, trend, voortgang, exporteren] as const

/** Of those, what needs no signing in. */
export const openLandroutes = [openVoortgang] as const
