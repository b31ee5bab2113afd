import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { report, short } from './figures'
import { openWeging } from './openWeging'
import type { Product } from './product'

/** How much JavaScript a browser fetches, with an empty cache, before the form can be used; and whose it is. */
export async function measureLoad(product: Product): Promise<void> {
  const { page, path } = await openWeging(product, 'begeleider-smc-hengelo')
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('input[type=radio]')) return
      observer.disconnect()
      performance.mark('usable')
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(path)
  await page.getByRole('radio').first().waitFor()
  const { usable, files } = await page.evaluate(() => {
    const usable = performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const before = resources.filter(({ startTime, name }) => startTime < usable && name.endsWith('.js'))
    return { usable, files: before.map(({ name }) => name) }
  })
  await page.context().close()
  const sizes = await Promise.all(
    files.map(async (file) => gzipped(Buffer.from(await (await fetch(file)).arrayBuffer()))),
  )
  report('JavaScript before the form is usable (aim: at most 140 kB gz)', [
    ['files', String(files.length)],
    ['kB gz', short(sizes.reduce((sum, size) => sum + size, 0))],
    ['ms from address to usable form, empty cache, loopback', short(usable)],
    ...(await libraries()),
  ])
}

const gzipped = (code: string | Buffer) => gzipSync(code, { level: 9 }).length / 1000

/** What each library adds, as far as the app uses it: a build in which each has a file of its own. */
async function libraries(): Promise<[string, string][]> {
  const nameOf = (id: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? null
  const { output } = (await build({
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: nameOf, priority: 9 }] } } },
    },
  })) as Rolldown.RolldownOutput
  return output
    .flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []))
    .flatMap(({ modules, code }): [string, number][] => {
      // A small library that only a large one uses shares its file, which then goes by the large one's name.
      const [largest] = Object.entries(modules).sort(([, a], [, b]) => b.renderedLength - a.renderedLength)
      const name = nameOf(largest?.[0] ?? '')
      return name ? [[name, gzipped(code)]] : []
    })
    .sort(([, a], [, b]) => b - a)
    .map(([name, size]) => [`  ${name}, alone`, `${short(size)} kB gz`])
}
