import { networkInterfaces } from 'node:os'
import type { Context } from 'hono'
import type { Regie } from '~/contract/groepssessies'
import { isLoopback } from '../http/thisMachine'
import type { Omgeving } from '../Omgeving'

/**
 * Where a phone can join: PUBLIC_URL, or else the address at which this browser reached the app when others can use that
 * too, or else the machine's own address on the network. Not reachable while the app listens to this machine only.
 */
export function deelnameadresVan(
  c: Context,
  { publicUrl, opNetwerk }: Pick<Omgeving, 'publicUrl' | 'opNetwerk'>,
  code: string | null,
): Regie['deelnameadres'] {
  const pad = code === null ? 'doe-mee' : `doe-mee/${code}`
  if (publicUrl) return { url: new URL(pad, publicUrl).href, bereikbaar: true }
  const basis = new URL('/', c.req.url)
  const host = c.req.header('host')
  if (host !== undefined) {
    basis.port = '' // a host without one would keep the port that was there
    basis.host = host
  }
  if (isLoopback(basis.hostname)) {
    const lan = opNetwerk ? netwerkadres() : null
    if (lan === null) return { url: new URL(pad, basis).href, bereikbaar: false }
    basis.hostname = lan
  }
  return { url: new URL(pad, basis).href, bereikbaar: true }
}

/** The first IPv4 address of this machine on a network, or null. */
function netwerkadres(): string | null {
  const adressen = Object.values(networkInterfaces()).flatMap((lijst) => lijst ?? [])
  return adressen.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null
}
