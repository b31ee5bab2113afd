import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { aanmeldingRoutes } from './aanmelding/aanmeldingRoutes'
import { beoordelingRoutes } from './beoordeling/beoordelingRoutes'
import { districtRoutes } from './district/districtRoutes'
import { exportRoutes } from './export/exportRoutes'
import { Api, type ApiEnv, type RequestBindings } from './http/Api'
import { gezondheid } from './http/gezondheid'
import { explainMissingRoute } from './http/methodNotAllowed'
import { openapi } from './http/openapi'
import { refuseForeignOrigin } from './http/ownOrigin'
import { Probleemfout, probleemAntwoord } from './http/Probleemfout'
import { securityHeaders } from './http/securityHeaders'
import { API_VERSION } from './http/version'
import { importRoutes } from './import/importRoutes'
import { indelingRoutes } from './indeling/indelingRoutes'
import { kaderRoutes } from './kader/kaderRoutes'
import { landelijkRoutes } from './landelijk/landelijkRoutes'
import { levensloopRoutes } from './levensloop/levensloopRoutes'
import type { Omgeving } from './Omgeving'
import { rondeRoutes } from './ronde/rondeRoutes'
import { beamerRoutes } from './sessie/beamerRoutes'
import { deelnameRoutes } from './sessie/deelnameRoutes'
import { sessieRoutes } from './sessie/sessieRoutes'
import { maakDagwissel } from './team/dagwissel'
import { organisatieRoutes } from './team/organisatieRoutes'
import { teamRoutes } from './team/teamRoutes'
import { leesSessieCookie, zetSessieCookie } from './toegang/sessieCookie'
import { leesSessie } from './toegang/sessies'
import { verbindingstestRoutes } from './verbindingstest/verbindingstestRoutes'
import { voortgangRoutes } from './voortgang/voortgangRoutes'
import { wegingRoutes } from './weging/wegingRoutes'

const API_PATH = '/api/v1'

export interface App {
  fetch(request: Request, bindings: RequestBindings): Promise<Response>
}

/**
 * The whole app as one function from request to answer. The same one runs in Node, in tests and behind MSW.
 * @param pages the browser's side, or null where there is none (tests of the API, development).
 */
export function maakApp(omgeving: Omgeving, pages: Hono | null): App {
  const app = new Hono<ApiEnv>()
  app.onError((error, c) => toAnswer(c, error, omgeving.log))
  app.notFound((c) => probleemAntwoord(c, new Probleemfout(404, 'Dit adres bestaat niet.')))
  app.use(securityHeaders(omgeving.publicUrl))
  app.get('*', compress())
  app.use(`${API_PATH}/*`, apiHeaders)
  app.use(refuseForeignOrigin(omgeving.publicUrl))
  app.route('/', gezondheid(omgeving))
  app.route(API_PATH, apiRoutes(omgeving))
  if (pages) app.route('/', pages)

  const basePath = omgeving.publicUrl?.pathname ?? '/'
  return { fetch: async (request, bindings) => app.fetch(withoutBasePath(request, basePath), bindings) }
}

function apiRoutes(omgeving: Omgeving): Hono<ApiEnv> {
  const { database, publicUrl, nu } = omgeving
  const api = new Api()
  indelingRoutes(api, omgeving.kaders)
  kaderRoutes(api, omgeving)
  aanmeldingRoutes(api, omgeving)
  teamRoutes(api, omgeving)
  organisatieRoutes(api, omgeving)
  rondeRoutes(api, omgeving)
  voortgangRoutes(api, omgeving)
  wegingRoutes(api, omgeving)
  levensloopRoutes(api, omgeving)
  beoordelingRoutes(api, omgeving)
  districtRoutes(api, omgeving)
  landelijkRoutes(api, omgeving)
  exportRoutes(api, omgeving)
  importRoutes(api, omgeving)
  sessieRoutes(api, omgeving)
  deelnameRoutes(api, omgeving)
  beamerRoutes(api, omgeving)
  verbindingstestRoutes(api, omgeving)

  const wisselDag = maakDagwissel(omgeving)
  const routes = new Hono<ApiEnv>()
  routes.use(async (c, next) => {
    const token = leesSessieCookie(c)
    // Before anything else: who may do what follows the district that a team is in today. Who is not signed in sees nothing
    // that a plan is about, and what needs no database goes on without one.
    if (token) await wisselDag()
    const sessie = token ? await leesSessie(database, token, nu()) : null
    c.set('persoon', sessie?.persoon ?? null)
    if (token && sessie?.verlengd) zetSessieCookie(c, publicUrl, token)
    await next()
  })
  const beschrijving = openapi(api.endpoints, `${publicUrl?.pathname ?? '/'}api/v1`)
  routes.get('/openapi.json', (c) => c.json(beschrijving))
  routes.route('/', api.routes)
  const known = [...api.endpoints, { methode: 'get', pad: '/openapi.json' }] as const
  routes.all('*', (c) => {
    throw explainMissingRoute(known, c.req.path.slice(API_PATH.length))
  })
  return routes
}

/** On every answer of the API, whatever refused the request or went wrong. */
const apiHeaders: MiddlewareHandler = async (c, next) => {
  c.header('API-Version', API_VERSION)
  c.header('Cache-Control', 'no-store')
  await next()
}

/** What went wrong, as the caller may know it: a stack trace stays on the server. */
function toAnswer(c: Context, error: Error, log: (line: string) => void): Response {
  if (error instanceof Probleemfout) return probleemAntwoord(c, error)
  log(`Onverwachte fout: ${error.stack ?? error.message}`)
  return probleemAntwoord(c, new Probleemfout(500, 'Probeer het nog eens. Blijft het misgaan, meld het dan.'))
}

/** A proxy may pass the path of PUBLIC_URL on or take it off; both arrive at the same place. */
function withoutBasePath(request: Request, basePath: string): Request {
  if (basePath === '/') return request
  const url = new URL(request.url)
  if (!`${url.pathname}/`.startsWith(basePath)) return request
  url.pathname = url.pathname.slice(basePath.length - 1) || '/'
  return new Request(url, request)
}
