import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { laptop, telefoon } from '~tests/support/browser'
import { meetMaten } from '~tests/support/maten'
import { picture } from '~tests/support/reis'
import { keurContrast, keurToegankelijkheid } from '~tests/support/toegankelijkheid'
import { vouwDicht, vouwOpen } from './uitvouwen'

/** A page of 1280 pixels at 400 %: the narrowest that everything must fit in (WCAG 1.4.10). */
const vierMaalVergroot = { width: 320, height: 640 }

/** Looks at pages as they stand: on a laptop in light, on a phone in dark, each in the other colours too, and at 400 %. */
export class Keuring {
  /** The title of each kind of page that was looked at. */
  readonly #titels = new Map<string, string>()

  async bekijk(page: Page, naam: string): Promise<void> {
    await this.#bekijkTitel(page)
    const inDialoog = (await page.getByRole('dialog').count()) > 0
    for (const [scherm, colorScheme, anders] of [
      [laptop, 'light', 'dark'],
      [telefoon, 'dark', 'light'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(scherm)
      const bij = `${naam} op ${scherm.width}`
      await page.screenshot({ path: await picture(`${naam}-${scherm.width}`), fullPage: !inDialoog })
      // What is folded away is looked at too: an engine passes over what does not show.
      if (!inDialoog) await page.evaluate(vouwOpen)
      expect(await keurToegankelijkheid(page), bij).toEqual([])
      await page.emulateMedia({ colorScheme: anders })
      expect(await keurContrast(page), `${bij} in ${anders}`).toEqual([])
      if (scherm === telefoon) {
        expect(await meetMaten(page), bij).toEqual([])
        await page.setViewportSize(vierMaalVergroot)
        expect(await meetMaten(page), `${naam} op 320`).toEqual([])
      }
      await page.evaluate(vouwDicht)
    }
    const beweegt = () => document.getAnimations().filter(({ playState }) => playState === 'running').length
    expect(await page.evaluate(beweegt), `${naam} beweegt`).toBe(0)
    await page.setViewportSize(laptop)
    // Without a bar above it the content is what a page begins with.
    if (!inDialoog && (await page.getByRole('banner').count()) > 0) await this.#slaOver(page, naam)
  }

  /** One heading, and a title that no other kind of page has (WCAG 2.4.2). */
  async #bekijkTitel(page: Page): Promise<void> {
    const titel = await page.title()
    expect(titel).toMatch(/^.{4,} – Wegingskader$/)
    const soort = new URL(page.url()).pathname.replace(/\/wegingen\/[^/]+/, '/wegingen')
    const ander = [...this.#titels].find(([pad, gezien]) => gezien === titel && pad !== soort)
    expect(ander, 'een andere pagina met dezelfde titel').toBeUndefined()
    this.#titels.set(soort, titel)
    expect(await page.locator('h1').count()).toBe(1)
  }

  /** The skip link is the first stop, shows itself, and leads into the content (WCAG 2.4.1). */
  async #slaOver(page: Page, naam: string): Promise<void> {
    const link = page.getByRole('link', { name: 'Naar de inhoud' })
    await link.focus()
    const eerste = await link.evaluate((element) => {
      const { top, left } = element.getBoundingClientRect()
      return (
        element === document.querySelector('a, button, input, textarea, select, summary') &&
        top >= 0 &&
        left >= 0
      )
    })
    expect(eerste, naam).toBe(true)
    await page.keyboard.press('Enter')
    const inhoud = () => document.activeElement?.id
    expect(await page.evaluate(inhoud), naam).toBe('inhoud')
  }
}
