import type { Context } from 'hono'
import { z } from 'zod'
import type { ZodMiniType } from 'zod/mini'
import type { Endpoint } from '~/contract/Endpoint'
import type { OngeldigeParameter } from '~/contract/probleem'
import { nietGevonden, Probleemfout } from './Probleemfout'
import { readJsonBody } from './readJsonBody'

z.config(z.locales.nl())

type Parsed<S> = S extends z.core.$ZodType ? z.output<S> : undefined

/** What a handler gets: everything the endpoint asks for, checked. */
export interface Input<E extends Endpoint> {
  params: Parsed<E['params']>
  query: Parsed<E['query']>
  body: Parsed<E['body']>
  /** The number in `If-Match`, where the endpoint asks for it; otherwise 0. */
  versie: number
}

/** Finds faults in a body beyond what its schema can say. Gets the body as it came. */
export type BodyCheck = (body: unknown) => OngeldigeParameter[]

/**
 * Reads and checks path, query, `If-Match` and body together, so that the answer names every fault at once.
 * @throws {Probleemfout} 400 with `invalidParams`; 404 when the path cannot name anything; 413, 415 or 428.
 */
export async function readInput<E extends Endpoint>(
  c: Context,
  endpoint: E,
  checkBody?: BodyCheck,
): Promise<Input<E>> {
  const faults: OngeldigeParameter[] = []
  const parse = (schema: ZodMiniType | undefined, where: string, value: unknown) => {
    if (!schema) return undefined
    const result = schema.safeParse(value)
    if (result.success) return result.data
    faults.push(...result.error.issues.flatMap((issue) => toFaults(where, issue)))
    return undefined
  }
  const params = endpoint.params?.safeParse(c.req.param())
  if (params?.success === false) throw nietGevonden()
  const query = parse(endpoint.query, 'query', c.req.query())
  const versie = endpoint.ifMatch ? readIfMatch(c, faults) : 0
  const raw = endpoint.body ? await readJsonBody(c, endpoint.maximumBody) : undefined
  const body = parse(endpoint.body, 'body', raw)
  if (checkBody) faults.push(...checkBody(raw))
  if (faults.length > 0) {
    const what = faults.length === 1 ? 'Eén gegeven klopt niet' : `${faults.length} gegevens kloppen niet`
    throw new Probleemfout(400, `${what}. Zie invalidParams.`, { invalidParams: faults })
  }
  return { params: params?.data, query, body, versie } as Input<E>
}

function toFaults(where: string, issue: z.core.$ZodIssue): OngeldigeParameter[] {
  const path = [where, ...issue.path].join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      name: `${path}.${key}`,
      code: 'onbekend-veld',
      reason: 'Dit veld bestaat niet.',
    }))
  }
  return [{ name: path, code: issue.code.replaceAll('_', '-'), reason: issue.message }]
}

function readIfMatch(c: Context, faults: OngeldigeParameter[]): number {
  const header = c.req.header('if-match')
  if (header === undefined) {
    throw new Probleemfout(428, 'Stuur de header If-Match met de versie waarop uw wijziging berust.')
  }
  // Whatever compresses an answer on its way (this app too) makes its ETag a weak one; the version is the same.
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())
  if (!match) {
    faults.push({
      name: 'header.If-Match',
      code: 'ongeldige-versie',
      reason: 'Geef één versie tussen aanhalingstekens, zoals "3".',
    })
  }
  return Number(match?.[1] ?? 0)
}
