import type { Page } from 'playwright-core'
import type { Waarde } from '~/domein/weging/Antwoord'

/** Somebody on a phone in a group session, as they use it. */
export class Telefoon {
  constructor(readonly page: Page) {}

  readonly knop = (naam: string | RegExp) => this.page.getByRole('button', { name: naam })

  /** From the QR to the session: a functie and a button. */
  async doeMee(code: string, functie: string): Promise<void> {
    await this.page.goto(`doe-mee/${code}`)
    await this.page.getByRole('radio', { name: functie }).first().check()
    await this.knop('Doe mee').click()
    await this.page.waitForURL(/\/deelname\//)
  }

  keuze(waarde: Waarde) {
    const naam = waarde === 'geen-beeld' ? /^Geen beeld/ : new RegExp(`^${waarde} `)
    return this.page.getByRole('radio', { name: naam })
  }

  /** Waits for a stelling to choose at. */
  async staatOp(id: string): Promise<void> {
    await this.page.getByRole('group', { name: new RegExp(`^${id.replace('.', '\\.')} `) }).waitFor()
  }

  /** Chooses, and waits until the phone says that it was sent. */
  async kies(waarde: Waarde): Promise<void> {
    await this.keuze(waarde).check({ force: true })
    await this.isVerstuurd()
  }

  async isVerstuurd(): Promise<void> {
    await this.page.getByText(/^Verstuurd\./).waitFor()
  }

  /** The value that is chosen now, or null. */
  async gekozen(): Promise<string | null> {
    const gekozen = this.page.getByRole('radio', { checked: true })
    return (await gekozen.count()) === 0 ? null : gekozen.first().inputValue()
  }
}
