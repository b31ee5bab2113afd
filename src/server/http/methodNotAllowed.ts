import type { Endpoint } from '~/contract/Endpoint'
import { Probleemfout } from './Probleemfout'

/**
 * Why a path under the API has no handler: it exists with other methods (405 with `Allow`), or not at all (404).
 * @param path below `/api/v1`
 */
export function explainMissingRoute(
  endpoints: readonly Pick<Endpoint, 'methode' | 'pad'>[],
  path: string,
): Probleemfout {
  const allowed = endpoints
    .filter((endpoint) => toPattern(endpoint.pad).test(path))
    .map((endpoint) => endpoint.methode.toUpperCase())
  if (allowed.length === 0) return new Probleemfout(404, 'Dit adres bestaat niet.')
  const allow = [...new Set(allowed)].sort().join(', ')
  return new Probleemfout(405, `Dit adres kent alleen ${allow}.`, { headers: { Allow: allow } })
}

function toPattern(pad: string): RegExp {
  return new RegExp(`^${pad.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
}
