import type { MiddlewareHandler } from 'hono'
import { cameOverHttps } from './cameOverHttps'
import { isLoopback } from './thisMachine'

/** What the pages may load and who may show them: only the app itself. No inline script or style anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers: Record<string, string> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * Puts the security headers on every answer, errors included. Before the handler, so that the answer is made with them:
 * changing an answer afterwards makes it a good deal slower to send.
 *
 * `Cross-Origin-Opener-Policy` only where a browser heeds it: a phone that joins a group session over plain http on the
 * office network would only complain of it.
 *
 * @param publicUrl the address at which browsers reach the app, or null when they reach it directly
 */
export function securityHeaders(publicUrl: URL | null): MiddlewareHandler {
  return async (c, next) => {
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
    const { hostname } = new URL(`http://${c.req.header('host') ?? new URL(c.req.url).host}`)
    if (cameOverHttps(c, publicUrl) || isLoopback(hostname)) {
      c.header('Cross-Origin-Opener-Policy', 'same-origin')
    }
    await next()
  }
}
