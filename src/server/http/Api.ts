import { type Context, Hono } from 'hono'
import type * as z from 'zod/mini'
import type { Endpoint } from '~/contract/Endpoint'
import type { Persoon } from '../toegang/Persoon'
import { Probleemfout } from './Probleemfout'
import { type BodyCheck, type Input, readInput } from './readInput'

/** What the middleware puts beside each request. */
interface RequestVariables {
  /** Who is signed in; null for nobody. */
  persoon: Persoon | null
}
/** What the server knows of a request beside the request itself. */
export interface RequestBindings {
  /** The address it came from, by the socket: a header could lie about it. Absent for what came over no socket. */
  afzender?: string | undefined
}
export type ApiEnv = { Variables: RequestVariables; Bindings: RequestBindings }

type Output<E extends Endpoint> = E['antwoord'] extends z.ZodMiniType ? z.input<E['antwoord']> : undefined

/** What a handler answers: the body, and the few things beside it that a call can set. */
export interface Answer<E extends Endpoint> {
  body: Output<E>
  status?: 200 | 201
  /** Version of the thing answered, sent as ETag. */
  versie?: number
}

/** The calls of the API, registered from the contract. Keeps the list, so that 405 and OpenAPI can be made from it. */
export class Api {
  readonly routes = new Hono<ApiEnv>()
  readonly endpoints: Endpoint[] = []

  /** A call for which nobody need be signed in. */
  open<const E extends Endpoint & { openbaar: true }>(
    endpoint: E,
    handler: (input: Input<E>, c: Context<ApiEnv>) => Promise<Answer<E>>,
    checkBody?: BodyCheck,
  ): void {
    this.#add(endpoint, async (c) =>
      send(c, endpoint, await handler(await readInput(c, endpoint, checkBody), c)),
    )
  }

  /** A call for somebody who is signed in; the handler gets that person. Others get 401 before anything is read. */
  besloten<const E extends Endpoint & { openbaar?: never }>(
    endpoint: E,
    handler: (input: Input<E>, persoon: Persoon, c: Context<ApiEnv>) => Promise<Answer<E>>,
  ): void {
    this.#add(endpoint, async (c) => {
      const persoon = requirePersoon(c)
      return send(c, endpoint, await handler(await readInput(c, endpoint), persoon, c))
    })
  }

  /** A call for somebody who is signed in, whose answer is JSON, or a file that the handler makes. */
  bestand<const E extends Endpoint & { bestanden: readonly string[]; openbaar?: never }>(
    endpoint: E,
    handler: (input: Input<E>, persoon: Persoon, c: Context<ApiEnv>) => Promise<Answer<E> | Response>,
  ): void {
    this.#add(endpoint, async (c) => {
      const persoon = requirePersoon(c)
      const answer = await handler(await readInput(c, endpoint), persoon, c)
      return answer instanceof Response ? answer : send(c, endpoint, answer)
    })
  }

  /** A stream of events for somebody who is signed in; the handler opens it. */
  stroom<const E extends Endpoint & { stroom: true; openbaar?: never }>(
    endpoint: E,
    handler: (input: Input<E>, persoon: Persoon, c: Context<ApiEnv>) => Promise<Response>,
  ): void {
    this.#add(endpoint, async (c) => {
      const persoon = requirePersoon(c)
      return handler(await readInput(c, endpoint), persoon, c)
    })
  }

  /** A stream of events for which nobody need be signed in; the handler decides who may have it, and opens it. */
  openStroom<const E extends Endpoint & { stroom: true; openbaar: true }>(
    endpoint: E,
    handler: (input: Input<E>, c: Context<ApiEnv>) => Promise<Response>,
  ): void {
    this.#add(endpoint, async (c) => handler(await readInput(c, endpoint), c))
  }

  #add(endpoint: Endpoint, answer: (c: Context<ApiEnv>) => Promise<Response>): void {
    this.endpoints.push(endpoint)
    const path = endpoint.pad.replaceAll(/\{(\w+)\}/g, ':$1')
    this.routes.on(endpoint.methode.toUpperCase(), path, answer)
  }
}

function send<E extends Endpoint>(c: Context, endpoint: E, { body, status, versie }: Answer<E>): Response {
  if (versie !== undefined) c.header('ETag', `"${versie}"`)
  return body === undefined ? c.body(null, 204) : c.json(body, status ?? (endpoint.status as 200 | 201))
}

/** The person who is signed in. @throws {Probleemfout} 401 */
function requirePersoon(c: Context<ApiEnv>): Persoon {
  const persoon = c.get('persoon')
  if (!persoon) throw new Probleemfout(401, 'Meld u aan om verder te gaan.')
  return persoon
}
