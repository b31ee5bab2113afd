import * as z from 'zod/mini'

/** One call of the API, said once: the server registers it, the browser calls it, OpenAPI is made from it. */
export interface Endpoint {
  methode: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Under `/api/v1`, plural Dutch nouns in kebab-case, parameters in braces. */
  pad: `/${string}`
  samenvatting: string
  params?: z.ZodMiniObject
  query?: z.ZodMiniObject
  /** The JSON body that is asked for. */
  body?: z.ZodMiniType
  /** How large that body may be, in bytes; 64 kB when not said. */
  maximumBody?: number
  /** `If-Match` with the version that the change is based on is required; 412 when it is another by now. */
  ifMatch?: true
  status: 200 | 201 | 204
  /** The JSON body of a good answer; absent with 204. */
  antwoord?: z.ZodMiniType
  /** A good answer is a stream of server-sent events instead of JSON. */
  stroom?: true
  /** Media types that a good answer can have instead of JSON, when the query asks for a file; without `antwoord`, always. */
  bestanden?: readonly string[]
  /** No sign-in needed. What a participant or a beamer may see is decided by a cookie or key of their own. */
  openbaar?: true
}

/** Keeps the exact types of an endpoint while checking that it has the shape of one. */
export function endpoint<const E extends Endpoint>(beschrijving: E): E {
  return beschrijving
}

/** The id of a weging in an address, in the one spelling by which the app knows it. */
export const wegingIdSchema = z.uuid().check(z.toLowerCase())
/** The id of a groepssessie in an address. */
export const sessieIdSchema = z.uuid().check(z.toLowerCase())
/** A moment, in UTC. */
export const momentSchema = z.iso.datetime()
/** A day without a time, as `2026-12-31`. */
export const dagSchema = z.iso.date()

/** A person as others may see them. */
export const persoonVerwijzingSchema = z.strictObject({ id: z.string(), naam: z.string() })
