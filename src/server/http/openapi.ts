import { z } from 'zod'
import type { ZodMiniObject } from 'zod/mini'
import type { Endpoint } from '~/contract/Endpoint'
import { probleemSchema } from '~/contract/probleem'
import { API_VERSION } from './version'

const toJsonSchema = (schema: z.core.$ZodType, io: 'input' | 'output') => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' })
  return rest
}

/** The OpenAPI 3.1 description of the registered calls. 3.1 takes JSON Schema as it is, which is what zod makes. */
export function openapi(endpoints: readonly Endpoint[], serverUrl: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpoints) {
    paths[endpoint.pad] = { ...paths[endpoint.pad], [endpoint.methode]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Wegingskader',
      version: API_VERSION,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      schemas: { Probleem: toJsonSchema(probleemSchema, 'output') },
      securitySchemes: { sessie: { type: 'apiKey', in: 'cookie', name: 'wegingskader_sessie' } },
    },
  }
}

function operation(endpoint: Endpoint): object {
  return {
    summary: endpoint.samenvatting,
    ...(endpoint.openbaar ? { security: [] } : { security: [{ sessie: [] }] }),
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...(endpoint.ifMatch
        ? [
            {
              name: 'If-Match',
              in: 'header',
              required: true,
              schema: { type: 'string', pattern: '^(W/)?"\\d{1,9}"$' },
            },
          ]
        : []),
    ],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: toJsonSchema(endpoint.body, 'input') } },
      },
    }),
    responses: {
      [endpoint.status]: {
        description: 'Gelukt',
        ...(endpoint.stroom && { content: { 'text/event-stream': { schema: { type: 'string' } } } }),
        ...((endpoint.antwoord || endpoint.bestanden) && {
          content: {
            ...(endpoint.antwoord && {
              'application/json': { schema: toJsonSchema(endpoint.antwoord, 'output') },
            }),
            ...Object.fromEntries(
              (endpoint.bestanden ?? []).map((type) => [
                type,
                { schema: { type: 'string', format: 'binary' } },
              ]),
            ),
          },
        }),
      },
      default: {
        description: 'Fout',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
      },
    },
  }
}

function parameters(schema: ZodMiniObject | undefined, place: 'path' | 'query'): object[] {
  return Object.entries(schema?.shape ?? {}).map(([name, shape]) => ({
    name,
    in: place,
    required: !z.safeParse(shape, undefined).success,
    schema: toJsonSchema(shape, 'output'),
  }))
}
