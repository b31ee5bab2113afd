import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Endpoint } from '~/contract/Endpoint'
import { contract, pathVan } from '~tests/support/contract'
import { maakTestapp, type Testapp } from '~tests/support/testapp'

type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json }
interface Operatie {
  summary: string
  security: Json
  parameters: { name: string; in: string; required: boolean; schema: Json }[]
  requestBody?: { required: boolean; content: Record<string, { schema: Json }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Json }> }>
}
interface Beschrijving {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operatie>>
  components: { schemas: Record<string, Json>; securitySchemes: Record<string, { name: string }> }
}

const naamVan = ({ methode, pad }: Pick<Endpoint, 'methode' | 'pad'>) => `${methode} ${pad}`

let app: Testapp
let beschrijving: Beschrijving
let operaties: [string, Operatie][]
beforeAll(async () => {
  app = await maakTestapp()
  const antwoord = await app.roep('GET', '/api/v1/openapi.json', { afzender: '192.0.2.1' })
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('Content-Type')).toBe('application/json')
  beschrijving = await antwoord.json()
  operaties = Object.entries(beschrijving.paths).flatMap(([pad, methoden]) =>
    Object.entries(methoden).map(([methode, operatie]): [string, Operatie] => [
      `${methode} ${pad}`,
      operatie,
    ]),
  )
})
afterAll(() => app.sluit())

/** Walks every value of a JSON tree, with the path to it. */
function* knopen(waarde: unknown, pad = '#'): Generator<[string, Record<string, unknown>]> {
  if (typeof waarde !== 'object' || waarde === null) return
  if (!Array.isArray(waarde)) yield [pad, waarde as Record<string, unknown>]
  for (const [sleutel, deel] of Object.entries(waarde)) yield* knopen(deel, `${pad}/${sleutel}`)
}

/** Everywhere that JSON Schema has a schema, from this one down. */
function* schemas(schema: unknown, pad: string): Generator<[string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return
  const deel = schema as Record<string, unknown>
  yield [pad, deel]
  for (const naam of ['items', 'additionalProperties', 'propertyNames'])
    yield* schemas(deel[naam], `${pad}/${naam}`)
  for (const naam of ['anyOf', 'oneOf', 'allOf'])
    for (const [i, tak] of ((deel[naam] as unknown[]) ?? []).entries())
      yield* schemas(tak, `${pad}/${naam}/${i}`)
  for (const [naam, veld] of Object.entries((deel.properties as object) ?? {}))
    yield* schemas(veld, `${pad}/properties/${naam}`)
}

function* alleSchemas(): Generator<[string, Record<string, unknown>]> {
  for (const [naam, operatie] of operaties) {
    for (const parameter of operatie.parameters) yield* schemas(parameter.schema, `${naam} ${parameter.name}`)
    for (const { schema } of Object.values(operatie.requestBody?.content ?? {}))
      yield* schemas(schema, `${naam} body`)
    for (const [status, antwoord] of Object.entries(operatie.responses))
      for (const { schema } of Object.values(antwoord.content ?? {}))
        yield* schemas(schema, `${naam} ${status}`)
  }
  for (const [naam, schema] of Object.entries(beschrijving.components.schemas)) yield* schemas(schema, naam)
}

test('is OpenAPI 3.1 with the version that every answer carries', async () => {
  expect(beschrijving.openapi).toBe('3.1.0')
  expect(beschrijving.info.title).toBe('Wegingskader')
  const antwoord = await app.roep('GET', '/api/v1/openapi.json')
  expect(antwoord.headers.get('API-Version')).toBe(beschrijving.info.version)
  expect(beschrijving.servers).toEqual([{ url: '/api/v1' }])
})

test('holds each call of the contract, and nothing else', () => {
  expect(contract.length).toBeGreaterThan(10)
  expect(operaties.map(([naam]) => naam).sort()).toEqual(contract.map(naamVan).sort())
})

test('every call of the contract is served: none is 404 for want of a route, and none is 405', async () => {
  for (const endpoint of contract) {
    const antwoord = await app.roep(endpoint.methode.toUpperCase(), pathVan(endpoint))
    // A stream has no end to wait for; that it began is enough.
    const isStroom = antwoord.headers.get('Content-Type') === 'text/event-stream'
    if (isStroom) await antwoord.body?.cancel()
    else expect(await antwoord.text(), naamVan(endpoint)).not.toContain('Dit adres')
  }
})

test('every parameter in a path is described, and no other', () => {
  for (const [naam, { parameters }] of operaties) {
    const inPad = [...naam.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter)
    const beschreven = parameters.filter((parameter) => parameter.in === 'path')
    expect(
      beschreven.map(({ name }) => name),
      naam,
    ).toEqual(inPad)
    for (const { required } of beschreven) expect(required, naam).toBe(true)
  }
})

test('a parameter in a query is required where the call cannot do without it', () => {
  const gevraagd = (naam: string) =>
    operaties
      .find(([bekend]) => bekend === naam)?.[1]
      .parameters.map(({ name, required }) => [name, required])
  expect(gevraagd('get /landelijk-beeld')).toEqual([['ronde', true]])
  expect(gevraagd('get /trends')).toContainEqual(['districtId', false])
})

test('every reference leads somewhere', () => {
  const verwijzingen = [...knopen(beschrijving)].flatMap(([pad, { $ref }]) =>
    $ref ? [[pad, String($ref)]] : [],
  )
  expect(verwijzingen.length).toBeGreaterThan(0)
  for (const [pad, ref = ''] of verwijzingen) {
    const doel = ref
      .slice(2)
      .split('/')
      .reduce<unknown>(
        (deel, sleutel) => (deel as Record<string, unknown> | undefined)?.[sleutel],
        beschrijving,
      )
    expect(doel, `${ref} in ${pad}`).toBeTypeOf('object')
  }
})

test('every schema says what it is', () => {
  const soorten = ['type', 'anyOf', 'oneOf', 'allOf', '$ref', 'enum', 'const']
  const alle = [...alleSchemas()]
  expect(alle.length).toBeGreaterThan(100)
  const zonderSoort = alle
    .filter(([, schema]) => !soorten.some((soort) => soort in schema))
    .map(([pad]) => pad)
  expect(zonderSoort).toEqual([])
  expect(alle.filter(([, schema]) => '$schema' in schema || '~standard' in schema)).toEqual([])
})

describe('a call', () => {
  test('has a summary, a good answer and an error as problem+json', () => {
    for (const [naam, operatie] of operaties) {
      expect(operatie.summary, naam).toMatch(/^\S.+[^.]$/)
      const { default: fout, ...goed } = operatie.responses
      expect(Object.keys(goed), naam).toHaveLength(1)
      expect(fout?.content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } },
      })
    }
  })

  test('asks for the session cookie, except where nobody need sign in', () => {
    const cookie = Object.values(beschrijving.components.securitySchemes).map(({ name }) => name)
    expect(cookie).toEqual(['wegingskader_sessie'])
    const open = operaties.filter(([, { security }]) => Array.isArray(security) && security.length === 0)
    expect(open.map(([naam]) => naam).sort()).toEqual([
      'delete /aanmeldingen/huidige',
      'delete /groepssessies/{sessieId}/deelname',
      'get /aanmeldingen/huidige',
      'get /aanmeldingen/voorbeeld',
      'get /beamers/{sleutel}',
      'get /beamers/{sleutel}/gebeurtenissen',
      'get /groepssessies/{sessieId}/deelname',
      'get /groepssessies/{sessieId}/deelname/gebeurtenissen',
      'get /kaders/{versie}',
      'get /uitnodigingen/{code}',
      'get /verbindingstests',
      'get /verbindingstests/gebeurtenissen',
      'get /voortgang',
      'post /aanmeldingen/voorbeeld',
      'post /indelingen',
      'post /uitnodigingen/{code}/deelnemers',
      'post /uitnodigingen/{code}/terugkeer',
      'post /verbindingstests',
      'put /groepssessies/{sessieId}/deelname/peiling',
      'put /groepssessies/{sessieId}/deelname/scores/{vraagId}',
      'put /groepssessies/{sessieId}/deelname/tabblad',
    ])
  })

  test('that changes something two people can edit asks for If-Match', () => {
    const metVersie = operaties.filter(([, { parameters }]) =>
      parameters.some(({ name }) => name === 'If-Match'),
    )
    expect(metVersie.map(([naam]) => naam).sort()).toEqual([
      'delete /rondes/{rondeId}',
      'patch /rondes/{rondeId}',
      'patch /wegingen/{wegingId}',
      'patch /wegingen/{wegingId}/antwoorden/{vraagId}',
      'post /groepssessies/{sessieId}/handelingen',
      'post /rondes/{rondeId}/heropening',
      'post /rondes/{rondeId}/sluiting',
      'post /wegingen/{wegingId}/indiening',
      'post /wegingen/{wegingId}/revisies',
      'post /wegingen/{wegingId}/teruggaven',
      'post /wegingen/{wegingId}/vaststelling',
    ])
  })
})

test('says what a score may be', () => {
  const schema = beschrijving.paths['/indelingen']?.post?.requestBody?.content['application/json']?.schema
  expect(schema).toMatchObject({
    type: 'object',
    required: ['kaderVersie', 'kenmerken', 'scores'],
    additionalProperties: false,
    properties: {
      scores: { additionalProperties: { anyOf: [{ enum: [1, 2, 3, 4, 5] }, { const: 'geen-beeld' }] } },
    },
  })
})

test('follows the path of PUBLIC_URL', async () => {
  const elders = await app.instantie({ publicUrl: new URL('https://kantoor.example/weging/') })
  const antwoord = await elders.roep('GET', '/api/v1/openapi.json')
  expect((await antwoord.json()).servers).toEqual([{ url: '/weging/api/v1' }])
})
