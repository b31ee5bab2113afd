import type * as z from 'zod/mini'
import { adressen } from '~/contract/adressen'
import type { Endpoint } from '~/contract/Endpoint'
import type { Probleem } from '~/contract/probleem'
import { basispad } from './basispad'

/** An answer of the server that is not a good one, with what it says about it. */
export class ApiFout extends Error {
  override name = 'ApiFout'
  constructor(
    readonly status: number,
    readonly probleem: Probleem & Record<string, unknown>,
  ) {
    super(probleem.detail)
  }
}

/** The server did not answer: it is off, the network is away, or something in between failed. */
export class GeenVerbinding extends Error {
  override name = 'GeenVerbinding'
  constructor() {
    super('Er is geen verbinding met de server. Probeer het zo nog eens.')
  }
}

type Contract = typeof import('~/contract/aanmeldingen') &
  typeof import('~/contract/antwoorden') &
  typeof import('~/contract/beamers') &
  typeof import('~/contract/beoordeling') &
  typeof import('~/contract/deelname') &
  typeof import('~/contract/district') &
  typeof import('~/contract/exports') &
  typeof import('~/contract/groepssessies') &
  typeof import('~/contract/imports') &
  typeof import('~/contract/indelingen') &
  typeof import('~/contract/kaders') &
  typeof import('~/contract/landelijkBeeld') &
  typeof import('~/contract/levensloop') &
  typeof import('~/contract/organisatie') &
  typeof import('~/contract/organisatieimport') &
  typeof import('~/contract/rondes') &
  typeof import('~/contract/teams') &
  typeof import('~/contract/trends') &
  typeof import('~/contract/verbindingstests') &
  typeof import('~/contract/voortgang') &
  typeof import('~/contract/wegingen')

/** The endpoints of the contract by name; types only. */
type Endpoints = Pick<Contract, keyof typeof adressen>

type Invoer<E extends Endpoint> = (E['params'] extends z.ZodMiniType
  ? { params: z.input<E['params']> }
  : unknown) &
  (E['query'] extends z.ZodMiniType ? { query: z.input<E['query']> } : unknown) &
  (E['body'] extends z.ZodMiniType ? { body: z.input<E['body']> } : unknown) &
  (E['ifMatch'] extends true ? { versie: number } : unknown) & { signal?: AbortSignal }

type Uitvoer<E extends Endpoint> = E['antwoord'] extends z.ZodMiniType ? z.output<E['antwoord']> : undefined

interface LosseInvoer {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
  versie?: number
  signal?: AbortSignal
}

/** The address of a call below the app's own path. */
export function adresVan(pad: string, params: Record<string, unknown> = {}): string {
  return `${basispad}api/v1${pad.replaceAll(/\{(\w+)\}/g, (_, naam) => encodeURIComponent(String(params[naam])))}`
}

/**
 * Calls an endpoint of the contract by its name.
 * @throws {ApiFout} when the server answers with an error; {@link GeenVerbinding} when it does not answer, or not before a
 *   `signal` of `AbortSignal.timeout` goes off.
 */
export async function roepAan<N extends keyof Endpoints>(
  naam: N,
  invoer: Invoer<Endpoints[N]>,
): Promise<Uitvoer<Endpoints[N]>> {
  const { methode, pad } = adressen[naam]
  const { params, query, body, versie, signal } = invoer as LosseInvoer
  const zoek = query ? `?${new URLSearchParams(query as Record<string, string>)}` : ''
  const antwoord = await haal(`${adresVan(pad, params)}${zoek}`, {
    method: methode.toUpperCase(),
    headers: {
      Accept: 'application/json',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(versie !== undefined && { 'If-Match': `"${versie}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  if (antwoord.status === 204) return undefined as Uitvoer<Endpoints[N]>
  const inhoud = await antwoord.json().catch(() => null)
  if (antwoord.ok && inhoud !== null) return inhoud as Uitvoer<Endpoints[N]>
  // An error without a problem is not ours: a proxy's page, or an answer that was cut off.
  if (!isProbleem(inhoud)) throw new GeenVerbinding()
  throw new ApiFout(antwoord.status, inhoud)
}

async function haal(adres: string, verzoek: RequestInit): Promise<Response> {
  try {
    return await fetch(adres, verzoek)
  } catch (fout) {
    const { signal } = verzoek
    if (signal?.aborted && signal.reason?.name !== 'TimeoutError') throw fout
    throw new GeenVerbinding()
  }
}

function isProbleem(inhoud: unknown): inhoud is Probleem & Record<string, unknown> {
  return typeof inhoud === 'object' && inhoud !== null && 'status' in inhoud && 'detail' in inhoud
}
