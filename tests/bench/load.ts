import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { report, short } from './figures'
import { openWeging } from './openWeging'
import type { Product } from './product'

/** How much JavaScript a browser fetches, with an empty cache, before the form can be used; and whose it is. */
export async function measureLoad(product: Product): Promise<void> {
  const { page, path } = await openWeging(product, 'begeleider-smc-hengelo')
  const fetched: string[] = []
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') fetched.push(new URL(answer.url()).pathname)
  })
  const begin = performance.now()
  await page.goto(path)
  await page.getByRole('radio').first().waitFor()
  const usable = performance.now() - begin
  const files = [...new Set(fetched)]
  const sizes = await Promise.all(
    files.map(async (file) => {
      const answer = await fetch(new URL(file, product.url))
      return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length
    }),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1000
  await page.context().close()
  report('JavaScript before the form is usable (aim: at most 140 kB gz)', [
    ['files', String(files.length)],
    ['kB gz', short(total)],
    ['ms from address to usable form, empty cache, loopback', short(usable)],
    ...(await shares(files, total)),
  ])
}

/** The share of each library, by how much of its code the build kept in the files that were fetched. */
async function shares(files: readonly string[], total: number): Promise<[string, string][]> {
  const result = (await build({ logLevel: 'error', build: { write: false } })) as Rolldown.RolldownOutput
  // A build with other options has other hashes in its names, so files are known by what stands before.
  const nameOf = (file: string) => file.replace(/^.*assets\//, '').replace(/-[\w-]{8}\.js$/, '')
  const names = new Set(files.map(nameOf))
  const perLibrary = new Map<string, number>()
  for (const chunk of result.output) {
    if (chunk.type !== 'chunk' || !names.has(nameOf(chunk.fileName))) continue
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? 'our own code'
      perLibrary.set(library, (perLibrary.get(library) ?? 0) + renderedLength)
    }
  }
  const all = [...perLibrary.values()].reduce((sum, size) => sum + size, 0)
  return [...perLibrary]
    .sort(([, a], [, b]) => b - a)
    .map(([library, size]) => [`  ${library}`, `about ${short((size / all) * total)} kB gz`])
}
