import type { MiddlewareHandler } from 'hono'
import { Probleemfout } from './Probleemfout'
import { isOwnAddress } from './thisMachine'

/**
 * Refuses every mutating request that a page of another site sends. Hono's own `csrf()` looks at form bodies only and
 * lets JSON through, so this one looks at every method that changes something. Scripts send no `Origin` and pass: they
 * do not carry a visitor's cookie.
 *
 * @param publicUrl the address at which browsers reach the app, or null when they reach it directly.
 */
export function refuseForeignOrigin(publicUrl: URL | null): MiddlewareHandler {
  return async (c, next) => {
    if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) {
      const origin = c.req.header('origin')
      const host = c.req.header('host') ?? new URL(c.req.url).host
      const foreign =
        c.req.header('sec-fetch-site') === 'cross-site' ||
        (origin !== undefined && !isOwnOrigin(origin, host, publicUrl))
      if (foreign) throw new Probleemfout(403, 'Dit verzoek komt van een andere website en is geweigerd.')
    }
    await next()
  }
}

/**
 * Without PUBLIC_URL the origin must be the host that was asked for, and that host must be this machine: otherwise a
 * site could point its own name at this address (DNS rebinding) and pass for us.
 */
function isOwnOrigin(origin: string, host: string, publicUrl: URL | null): boolean {
  if (publicUrl && origin === publicUrl.origin) return true
  if (!URL.canParse(origin)) return false
  const { host: originHost, hostname } = new URL(origin)
  return originHost === host && isThisMachine(hostname)
}

function isThisMachine(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, '')
  return name === 'localhost' || isOwnAddress(name)
}
