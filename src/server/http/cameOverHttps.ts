import type { Context } from 'hono'

/** Whether the page came over https: by PUBLIC_URL, or by what a proxy in front says. */
export function cameOverHttps(c: Context, publicUrl: URL | null): boolean {
  if (publicUrl) return publicUrl.protocol === 'https:'
  return c.req.header('x-forwarded-proto') === 'https' || new URL(c.req.url).protocol === 'https:'
}
