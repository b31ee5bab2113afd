import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bereidReisVoor, picture, wachtOp } from '~tests/support/reis'

const reis = bereidReisVoor()

/** The width of A4 between its margins, in CSS pixels. */
const BLADSPIEGEL = 672

/** What would be cut off on paper: tables and charts that are wider than the sheet. */
const teBreed = (page: Page) =>
  page.evaluate(
    (breedte) =>
      [...document.querySelectorAll('main table, main svg')]
        .filter((deel) => deel.checkVisibility())
        .filter((deel) => deel.getBoundingClientRect().right > breedte + 1)
        .map((deel) => deel.textContent?.slice(0, 60)),
    BLADSPIEGEL,
  )

/** How wide each chart is drawn; a sign within a line of text is none. */
const breedten = (page: Page) =>
  page
    .locator('main svg[viewBox]')
    .evaluateAll((alle) =>
      alle.map((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[2])).filter((breed) => breed > 100),
    )

test.each([
  ['landelijk beeld', 'landelijk-beeld?ronde=2026-Q3', 3],
  ['trend', 'trend', 1],
  ['trend van een stelling', 'trend?stelling=3.3', 1],
] as const)(
  'The %s prints on A4: charts drawn for paper, nothing cut off, and each table on one sheet',
  async (naam, pad, bladen) => {
    const page = await reis.bezoek('programmabureau-1')
    await page.goto(pad)
    await page.getByRole('heading', { level: 1 }).waitFor()
    // Some charts come after the rest of the page.
    await wachtOp(() => page.locator('main [aria-busy=true]').count()).toBe(0)
    const opScherm = await breedten(page)
    expect(opScherm.length).toBeGreaterThan(0)

    const pdf = await page.pdf({ preferCSSPageSize: true, path: await picture(`druk ${naam}`, 'pdf') })
    const tekst = pdf.toString('latin1')
    expect(tekst.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(bladen)
    expect(tekst).toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/)
    expect(await breedten(page)).toEqual(opScherm)

    // What the browser lays out: print rules on the width of the sheet, after it said that it will print.
    await page.setViewportSize({ width: BLADSPIEGEL, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    await wachtOp(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      return [...new Set(await breedten(page))]
    }).toEqual([900])
    expect(await teBreed(page)).toEqual([])
    expect(await page.getByRole('button').count()).toBe(0)
  },
)
