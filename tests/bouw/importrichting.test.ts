import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/**
 * Which way imports may point. The rules are made from the folders that are there, so a new feature is held to them by
 * existing.
 */
const src = fileURLToPath(new URL('../../src', import.meta.url))

/** What each part of the house may import, beside itself. */
const mayImport: Record<string, readonly string[]> = {
  domein: [],
  contract: ['domein'],
  server: ['contract', 'domein'],
  web: ['contract', 'domein'],
  commands: ['server'],
}
/** Within `web`: what each room may import, beside itself. A feature may import all of these, but no other feature. */
const withinWeb: Record<string, readonly string[]> = {
  ui: [],
  api: [],
  gegevens: ['api', 'ui'],
  weergave: ['gegevens', 'api', 'ui'],
  features: ['weergave', 'gegevens', 'api', 'ui'],
  app: ['features', 'weergave', 'gegevens', 'api', 'ui'],
}
/** Packages that keep a part pure. */
const purePackages: Record<string, RegExp> = { domein: /^zod(\/mini)?$/, contract: /^zod(\/mini)?$/ }

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file),
)

/** Everything that a file imports: as it says it, and as a path under `src` when it is one of ours. */
function importsOf(file: string): { said: string; path: string | null }[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, said = '']) => {
    if (said.startsWith('~/')) return { said, path: said.slice(2) }
    if (said.startsWith('.')) return { said, path: relative(src, join(src, dirname(file), said)) }
    return { said, path: null }
  })
}

/** Why this import is not allowed, or null. */
function objection(file: string, said: string, path: string | null): string | null {
  const [part = '', room = '', feature = ''] = file.split(sep)
  if (path === null) {
    const pure = purePackages[part]
    return pure && !pure.test(said)
      ? `${part} is pure: it imports no package but zod, and this is ${said}`
      : null
  }
  const [toPart = '', toRoom = '', toFeature = ''] = path.split(sep)
  if (toPart !== part) {
    return mayImport[part]?.includes(toPart)
      ? null
      : `${part} may not import ${toPart}: imports point one way`
  }
  if (part !== 'web' || room.includes('.')) return null
  if (room === 'features' && toRoom === 'features') {
    return feature === toFeature
      ? null
      : 'a feature never imports another feature: put what both need in weergave'
  }
  return toRoom === room || withinWeb[room]?.includes(toRoom)
    ? null
    : `web/${room} may not import web/${toRoom}`
}

describe('imports point one way', () => {
  test.each(Object.keys(mayImport))('in src/%s', (part) => {
    const objections = files
      .filter((file) => file.startsWith(part + sep))
      .flatMap((file) =>
        importsOf(file).flatMap(({ said, path }) => {
          const why = objection(file, said, path)
          return why ? [`${file} imports ${said}. ${why}`] : []
        }),
      )
    expect(objections).toEqual([])
  })

  test('and every folder of src has its rule', () => {
    const parts = new Set(files.map((file) => file.split(sep)[0] ?? ''))
    expect([...parts].sort()).toEqual(Object.keys(mayImport).sort())
  })

  test('and a wrong one would be seen', () => {
    expect(objection(join('web', 'ui', 'Knop.tsx'), '~/server/app', join('server', 'app'))).toContain(
      'one way',
    )
    expect(objection(join('domein', 'x.ts'), 'react', null)).toContain('pure')
    expect(
      objection(
        join('web', 'features', 'teams', 'a.ts'),
        '../weging/b',
        join('web', 'features', 'weging', 'b'),
      ),
    ).toContain('another feature')
  })
})
