import type { Page } from 'playwright-core'

/** The begeleider's page of a group session, as they use it. */
export class Sessieleider {
  constructor(readonly page: Page) {}

  readonly knop = (naam: string | RegExp) => this.page.getByRole('button', { name: naam, exact: true })

  /** Opens a session on a weging through the form. @param sectie the one section of today, as the list names it */
  async open(wegingId: string, wijze: RegExp, sectie: RegExp, vervanger?: string): Promise<void> {
    await this.page.goto(`wegingen/${wegingId}/groepssessie`)
    await this.page.getByRole('radio', { name: wijze }).check()
    await this.knop('Niets kiezen').click()
    await this.page.getByRole('checkbox', { name: sectie }).check()
    if (vervanger) {
      await this.page.getByLabel('Wie kan het van u overnemen?').selectOption({ label: vervanger })
    }
    await this.knop('Groepssessie openen').click()
    await this.page.waitForURL(/\/groepssessies\//)
  }

  get sessieId(): string {
    return /groepssessies\/([^/?]+)/.exec(this.page.url())?.[1] ?? ''
  }

  /** The address of the screen on the wall. */
  async beameradres(): Promise<string> {
    const link = this.page.getByRole('link', { name: /^Scherm voor de beamer openen/ }).first()
    return (await link.getAttribute('href')) ?? ''
  }

  /** The join code, without its space. */
  async code(): Promise<string> {
    const tekst = await this.page.getByText(/^Code [A-Z0-9]{3} [A-Z0-9]{3}$/).innerText()
    return tekst.replace('Code', '').replaceAll(/\s/g, '')
  }

  /** Waits for the vraag that is on. @param id of a stelling, or the words of an eindweging */
  async staatOp(id: string | RegExp): Promise<void> {
    const naam = typeof id === 'string' ? new RegExp(`^${id.replace('.', '\\.')} `) : id
    await this.page.getByRole('heading', { level: 2, name: naam }).waitFor()
  }

  async toonScores(): Promise<void> {
    await this.knop('Scores tonen').click()
    await this.knop('Afspraak vastleggen').waitFor()
  }

  async spreekAf(score: number, toelichting = ''): Promise<void> {
    await this.page
      .getByRole('group', { name: /^Wat spreekt de groep af/ })
      .getByRole('radio', { name: new RegExp(`^${score} `) })
      .check()
    if (toelichting) await this.page.getByLabel(/^Toelichting \(mag leeg/).fill(toelichting)
    await this.knop('Afspraak vastleggen').click()
    await this.page.getByText(new RegExp(`^Afgesproken: ${score}`)).waitFor()
  }

  /** Shows something after the last vraag. */
  async laatZien(scherm: string): Promise<void> {
    await this.page.getByRole('button', { name: scherm, exact: true }).click()
  }
}
