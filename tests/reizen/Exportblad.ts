import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** A file as the browser saved it. */
export interface Gehaald {
  naam: string
  bytes: Uint8Array
}

/** The export page as the programmabureau knows it. */
export class Exportblad {
  constructor(readonly page: Page) {}

  /** Chooses in each of these lists by what stands there. */
  async kies(keuzes: Readonly<Record<string, string>>): Promise<void> {
    for (const [lijst, keuze] of Object.entries(keuzes)) {
      await this.page.getByLabel(lijst, { exact: true }).selectOption({ label: keuze })
    }
  }

  /** Waits until the page says how many rows it will be. */
  async teltRijen(aantal: string): Promise<void> {
    await this.page
      .getByRole('status')
      .filter({ hasText: `${aantal}, stand van` })
      .waitFor()
  }

  async download(knop: string): Promise<Gehaald> {
    const komt = this.page.waitForEvent('download')
    await this.page.getByRole('link', { name: knop }).click()
    const download = await komt
    return { naam: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
}
