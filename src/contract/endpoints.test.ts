import { describe, expect, test } from 'vitest'
import { contract } from '~tests/support/contract'
import { adressen } from './adressen'

/** What the Dutch API Design Rules and the house ask of every call, also of those that are still to come. */
const gevallen = contract.map((endpoint) => ({ naam: `${endpoint.methode} ${endpoint.pad}`, endpoint }))

test('no two calls have the same method and path', () => {
  const namen = gevallen.map(({ naam }) => naam)
  expect(namen.length).toBeGreaterThan(10)
  expect(new Set(namen).size).toBe(namen.length)
})

test('the addresses that a browser knows are those of the calls', () => {
  const bekend = Object.values(adressen).map(({ methode, pad }) => `${methode} ${pad}`)
  expect(bekend.sort()).toEqual(gevallen.map(({ naam }) => naam).sort())
})

describe.each(gevallen)('$naam', ({ endpoint }) => {
  test('has a path in kebab-case, with parameters in camelCase and no trailing slash', () => {
    expect(endpoint.pad).toMatch(/^(\/([a-z]+(-[a-z]+)*|\{[a-z][A-Za-z]*\}))+$/)
  })

  test('describes exactly the parameters of its path', () => {
    const inPad = [...endpoint.pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam)
    expect(Object.keys(endpoint.params?.shape ?? {})).toEqual(inPad)
  })

  test('answers with a body, a file, a stream, or 204 and nothing', () => {
    const soorten = [
      endpoint.antwoord !== undefined || endpoint.bestanden !== undefined,
      endpoint.stroom === true,
      endpoint.status === 204,
    ]
    expect(soorten.filter(Boolean)).toHaveLength(1)
  })

  test('takes a body only where it changes or computes something', () => {
    expect(endpoint.body !== undefined).toBe(['post', 'put', 'patch'].includes(endpoint.methode))
  })

  test('changes what there is only by the version it is based on', () => {
    if (endpoint.methode === 'patch') expect(endpoint.ifMatch).toBe(true)
    if (endpoint.ifMatch) expect(endpoint.methode).not.toBe('get')
  })
})
