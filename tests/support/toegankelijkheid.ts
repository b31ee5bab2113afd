import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** What the two engines put into the page, as far as we use it. */
interface Engines {
  axe: {
    run(
      where: Document,
      options: {
        runOnly: string[] | { type: 'rule'; values: string[] }
        preload: boolean
        resultTypes: string[]
      },
    ): Promise<{
      violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
    }>
  }
  ace: {
    Checker: new () => {
      check(
        where: Document,
        rules: string[],
      ): Promise<{ results: { ruleId: string; value: [string, string]; snippet: string }[] }>
    }
  }
}

const require = createRequire(import.meta.url)
const sources = Promise.all([
  readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
  readFile(require.resolve('accessibility-checker-engine/ace.js'), 'utf8'),
])

/**
 * What two accessibility engines find wrong with the page as it stands now: axe-core (WCAG 2.2 A and AA, best practices)
 * and IBM's checker (WCAG 2.2). Empty when both are content. What an engine only asks a person to look at is left out.
 */
export async function keurToegankelijkheid(page: Page): Promise<string[]> {
  await metMotoren(page)
  return page.evaluate(async () => {
    const { axe, ace } = globalThis as unknown as Engines
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    // Without asking for the style sheets again: a page that is offline cannot.
    const { violations } = await axe.run(document, { runOnly, preload: false, resultTypes: ['violations'] })
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
    const bevindingen = [
      ...violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => ({ regel: `axe ${id}: ${help}`, waar: html })),
      ),
      ...results
        .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
        .map(({ ruleId, snippet }) => ({ regel: `ibm ${ruleId}`, waar: snippet })),
    ]
    const regels = new Set(bevindingen.map(({ regel }) => regel))
    return [...regels].map((regel) => {
      const plekken = bevindingen.filter((bevinding) => bevinding.regel === regel)
      return `${regel}, ${plekken.length} keer, eerst ${plekken[0]?.waar}`
    })
  })
}

/** Text that stands out too little from what is behind it, in the colours of now (WCAG 1.4.3). Empty when there is none. */
export async function keurContrast(page: Page): Promise<string[]> {
  await metMotoren(page)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as Engines
    const runOnly = { type: 'rule' as const, values: ['color-contrast'] }
    const { violations } = await axe.run(document, { runOnly, preload: false, resultTypes: ['violations'] })
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
  })
}

async function metMotoren(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis && 'ace' in globalThis)) return
  const [axe, ace] = await sources
  await page.evaluate(axe)
  await page.evaluate(`${ace}\nglobalThis.ace = ace`)
}
