import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { cameOverHttps } from '../http/cameOverHttps'
import { SESSIEDUUR } from './sessies'

export const SESSIECOOKIE = 'wegingskader_sessie'

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
