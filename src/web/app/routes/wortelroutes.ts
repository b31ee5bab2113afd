import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { Persoon } from '~/contract/aanmeldingen'
import { aanmeldingQuery } from '../../gegevens/aanmelding'
import { verstuurAchtergebleven } from '../../gegevens/antwoorden/boeken'
import { heeftRol } from '../../gegevens/heeftRol'
import { Wortel } from '../Wortel'

export interface RouterContext {
  queryClient: QueryClient
}

export const root = createRootRouteWithContext<RouterContext>()({ component: Wortel })

export const aanmelden = createRoute({
  getParentRoute: () => root,
  path: '/aanmelden',
  validateSearch: (zoek: Record<string, unknown>): { terug?: string } =>
    typeof zoek.terug === 'string' && /^\/(?!\/)/.test(zoek.terug) ? { terug: zoek.terug } : {},
  // Whoever comes here may have been signed out meanwhile, so the server is asked anew.
  loader: ({ context }) => context.queryClient.fetchQuery({ ...aanmeldingQuery, staleTime: 0 }),
  component: lazyRouteComponent(() => import('../../features/aanmelden/Aanmelden'), 'Aanmelden'),
})

/** Everything for which somebody must be signed in. Whoever is not goes to sign in first, and then comes back. */
export const besloten = createRoute({
  getParentRoute: () => root,
  id: 'besloten',
  beforeLoad: async ({ context, location }) => {
    const { persoon } = await context.queryClient.ensureQueryData(aanmeldingQuery)
    if (!persoon) throw redirect({ to: '/aanmelden', search: { terug: location.href }, replace: true })
    verstuurAchtergebleven(persoon.id)
    return { persoon }
  },
})

/** The page that somebody would open every morning. */
function beginVan(persoon: Persoon) {
  if (heeftRol(persoon, 'programmabureau')) return '/landelijk-beeld'
  if (heeftRol(persoon, 'districtsmanager')) return '/werklijst'
  return heeftRol(persoon, 'beheerder') && !heeftRol(persoon, 'begeleider') ? '/organisatie' : '/teams'
}

export const begin = createRoute({
  getParentRoute: () => besloten,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: beginVan(context.persoon), replace: true })
  },
})

/** Which ronde a page is about, from its address. */
export const leesRondekeuze = (zoek: Record<string, unknown>): { ronde?: string } =>
  typeof zoek.ronde === 'string' ? { ronde: zoek.ronde } : {}
