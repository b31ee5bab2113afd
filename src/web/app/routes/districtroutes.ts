import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { type Uitzondering, uitzonderingen } from '~/domein/district/uitzonderingen'
import {
  type Districtkeuze,
  kalibratieQuery,
  leesDistrictkeuze,
  werklijstenQuery,
  werklijstQuery,
} from '../../gegevens/district'
import { kaderQuery } from '../../gegevens/kader'
import { besloten, type RouterContext } from './wortelroutes'

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
  component: lazyRouteComponent(() => import('../../features/werklijst/Werklijst'), 'Werklijst'),
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
  component: lazyRouteComponent(() => import('../../features/kalibratie/Kalibratie'), 'Kalibratie'),
})

/** The districtsmanager: what to do today, and the teams side by side. */
export const districtroutes = [werklijst, kalibratie] as const
