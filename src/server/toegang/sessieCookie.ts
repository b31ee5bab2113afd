import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SESSIEDUUR } from './sessies'

export const SESSIECOOKIE = 'wegingskader_sessie'

/** Whether the page came over https: by PUBLIC_URL, or by what a proxy in front says. */
function cameOverHttps(c: Context, publicUrl: URL | null): boolean {
  if (publicUrl) return publicUrl.protocol === 'https:'
  return c.req.header('x-forwarded-proto') === 'https' || new URL(c.req.url).protocol === 'https:'
}

/** How every cookie of the app is set: for its own pages only, and unseen by scripts. */
export const cookieopties = (c: Context, publicUrl: URL | null) =>
  ({
    path: publicUrl?.pathname ?? '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: cameOverHttps(c, publicUrl),
  }) as const

export function leesSessieCookie(c: Context): string | undefined {
  return getCookie(c, SESSIECOOKIE)
}

/** The browser keeps it as long as a session lives without use; the server decides when it is really over. */
export function zetSessieCookie(c: Context, publicUrl: URL | null, token: string): void {
  setCookie(c, SESSIECOOKIE, token, { ...cookieopties(c, publicUrl), maxAge: SESSIEDUUR / 1000 })
}

export function wisSessieCookie(c: Context, publicUrl: URL | null): void {
  deleteCookie(c, SESSIECOOKIE, cookieopties(c, publicUrl))
}
