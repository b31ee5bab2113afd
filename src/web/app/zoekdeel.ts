import { stringifySearchWith } from '@tanstack/react-router'

/**
 * What stands behind the question mark of an address. A value is the text that it is, so that stelling 9.10 is not 9.1 and
 * nobody who types an address has to know of quotes; only `true` is a choice that is on.
 */
export function leesZoekdeel(zoekdeel: string): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(zoekdeel)].map(([naam, waarde]) => [naam, waarde === 'true' ? true : waarde]),
  )
}

export const schrijfZoekdeel = stringifySearchWith(JSON.stringify)
