import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'

/** A file as a person chooses it. */
export interface Gekozen {
  name: string
  mimeType: string
  buffer: Buffer
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook, ready to be chosen. */
export const alsBestand = (name: string, bytes: Uint8Array): Gekozen => ({
  name,
  mimeType: XLSX,
  buffer: Buffer.from(bytes),
})

/** The import page as the programmabureau knows it. */
export class Importblad {
  constructor(readonly page: Page) {}

  /** Chooses a team and fetches its template. @returns the bytes and the name that the browser saves it under */
  async haalSjabloon(team: string): Promise<{ naam: string; bytes: Uint8Array }> {
    await this.page.getByLabel('Team', { exact: true }).selectOption({ label: team })
    const komt = this.page.waitForEvent('download')
    await this.page.getByRole('link', { name: 'Sjabloon ophalen (XLSX)' }).click()
    const download = await komt
    return { naam: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }

  async kies(bestanden: readonly Gekozen[]): Promise<void> {
    const kiezer = this.page.waitForEvent('filechooser')
    await this.page.getByLabel('Kies de ingevulde sjablonen').click()
    await (await kiezer).setFiles([...bestanden])
    await this.page.getByRole('heading', { name: 'Wat er gebeurt als u overneemt' }).waitFor()
  }

  /** What is said of one file, by its team, or by its name when it does not say which. */
  bestand(naam: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: naam, exact: true }) })
  }

  /** What is wrong in a file, a row each. */
  async meldingen(naam: string): Promise<string[]> {
    const rijen = await this.bestand(naam)
      .getByRole('table', { name: /^Opmerkingen bij/ })
      .getByRole('row')
      .allInnerTexts()
    return rijen.slice(1).map((tekst) => tekst.replaceAll(/\s+/g, ' '))
  }

  async neemOver(knop: string): Promise<void> {
    await this.page.getByRole('button', { name: knop }).click()
    await this.page.getByRole('heading', { name: 'Resultaat' }).waitFor()
  }
}
