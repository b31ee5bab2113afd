import type { Context } from 'hono'
import type { Omroep } from './Omroep'
import { gebeurtenis, HARTSLAG, stroomVan } from './stroomVan'

/**
 * A stream of server-sent events for one weging: `begin` at once, `gewijzigd` after each change, `hartslag` in between.
 * No event holds data; see {@link Omroep}.
 */
export function gebeurtenissenVan(c: Context, omroep: Omroep, wegingId: string): Response {
  return stroomVan(c, (zend) => {
    const stopLuisteren = omroep.luister(wegingId, () => zend(gebeurtenis('gewijzigd')))
    const hart = setInterval(() => zend(gebeurtenis('hartslag')), HARTSLAG)
    zend(gebeurtenis('begin'))
    return () => {
      clearInterval(hart)
      stopLuisteren()
    }
  })
}
