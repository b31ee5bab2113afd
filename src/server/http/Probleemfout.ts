import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { OngeldigeParameter } from '~/contract/probleem'

const titels: Record<number, string> = {
  400: 'De invoer klopt niet',
  401: 'U bent niet aangemeld',
  403: 'Dit mag u niet',
  404: 'Niet gevonden',
  405: 'Deze methode bestaat hier niet',
  409: 'Dit kan nu niet',
  410: 'Dit is voorbij',
  412: 'Intussen gewijzigd',
  413: 'De invoer is te groot',
  415: 'Dit soort invoer kan niet',
  428: 'Er ontbreekt een voorwaarde',
  429: 'Te vaak geprobeerd',
  500: 'Er ging iets mis op de server',
  503: 'De app kan nu niet werken',
}

/** An error that the caller may see, as problem+json. Everything else becomes a bare 500. */
export class Probleemfout extends Error {
  override name = 'Probleemfout'
  constructor(
    readonly status: number,
    /** What is wrong and what to do, in plain Dutch. */
    readonly detail: string,
    readonly extra: {
      invalidParams?: OngeldigeParameter[]
      headers?: Record<string, string>
      /** Members of the problem beyond the standard ones, such as what stands there now with a 412. */
      leden?: Record<string, unknown>
    } = {},
  ) {
    super(detail)
  }
}

/**
 * One field of the body that the rules refuse.
 * @param veld where it stands in the body, as `nieuw.0.naam`
 * @param reason what is wrong and what to do, in plain Dutch
 */
export function ongeldig(veld: string, code: string, reason: string): Probleemfout {
  return new Probleemfout(400, reason, { invalidParams: [{ name: `body.${veld}`, code, reason }] })
}

/** What may not be seen does not exist: the same answer for both. */
export function nietGevonden(): Probleemfout {
  return new Probleemfout(404, 'Dit bestaat niet, of u mag het niet zien.')
}

/** The problem+json body and headers that belong to a status. */
export function probleemAntwoord(c: Context, fout: Probleemfout): Response {
  const { invalidParams, headers, leden } = fout.extra
  const body = {
    status: fout.status,
    title: titels[fout.status] ?? 'Fout',
    detail: fout.detail,
    ...(invalidParams && { invalidParams }),
    ...leden,
  }
  // Made by the context, so that it has the headers that every answer has.
  return c.newResponse(JSON.stringify(body), fout.status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
    ...headers,
  })
}
