import type { Endpoint } from '~/contract/Endpoint'

/** Every call that the contract describes, found by its shape: a new one takes part in the tests by itself. */
export const contract: Endpoint[] = Object.values(
  import.meta.glob<object>(['../../src/contract/*.ts', '!**/*.test.ts'], { eager: true }),
)
  .flatMap((module) => Object.values(module))
  .filter((deel): deel is Endpoint => typeof deel === 'object' && deel !== null && 'pad' in deel)

/** An id of the right form that nothing has. */
export const onbekendId = '00000000-0000-4000-8000-000000000000'

/** The path of a call from the root of the host, with its parameters filled in. */
export function pathVan({ pad }: Endpoint, wegingId = onbekendId): string {
  const waarden: Record<string, string> = {
    wegingId,
    sessieId: onbekendId,
    deelnemerId: onbekendId,
    vraagId: '1.1',
    versie: '1.21',
  }
  return `/api/v1${pad.replaceAll(/\{(\w+)\}/g, (_, naam) => waarden[naam] ?? 'x')}`
}
