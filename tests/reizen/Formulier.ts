import type { Locator, Page } from 'playwright-core'
import type { Waarde } from '~/domein/weging/Antwoord'
import { wachtOp } from '~tests/support/reis'

/** The pages of one weging as a person at the screen knows them. */
export class Formulier {
  constructor(readonly page: Page) {}

  get titel(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** The way on at the foot of a section. */
  get verder(): Locator {
    return this.page
      .getByRole('navigation', { name: 'Vorig en volgend onderdeel' })
      .getByRole('link', { name: /^(Volgende|Naar de uitkomst)/ })
  }

  /** A question with its six options. An eindweging goes by the number of its section. */
  vraag(vraagId: string): Locator {
    const nummer = vraagId.replace(/^eindweging-/, '')
    return this.page.getByRole('group', { name: new RegExp(`^${nummer.replace('.', '\\.')} `) })
  }

  keuze(vraagId: string, waarde: Waarde): Locator {
    const naam = waarde === 'geen-beeld' ? 'Geen beeld' : String(waarde)
    return this.vraag(vraagId).getByRole('radio', { name: new RegExp(`^${naam}`) })
  }

  /** The value that is chosen at a question; null when none is. */
  async gekozen(vraagId: string): Promise<string | null> {
    const [gekozen] = await this.vraag(vraagId).locator('input:checked').all()
    return gekozen ? gekozen.inputValue() : null
  }

  toelichting(vraagId: string): Locator {
    return this.page.getByRole('textbox', { name: `Toelichting bij ${vraagId}`, exact: true })
  }

  /** Goes to a page of a weging by its address, as a bookmark does. */
  async open(wegingId: string, pad: string): Promise<void> {
    await this.page.goto(`wegingen/${wegingId}/${pad}`)
    await this.titel.waitFor()
  }

  /** Takes the network away, and waits until it is: the browser says yes a moment before it is so. */
  async verliesVerbinding(): Promise<void> {
    await this.page.context().setOffline(true)
    const bereikbaar = () =>
      this.page.evaluate(() => fetch(location.href, { cache: 'no-store' }).then(Boolean, () => false))
    await wachtOp(bereikbaar).toBe(false)
  }

  /** How many answers wait in the browser itself. */
  wachtend(): Promise<number> {
    return this.page.evaluate(
      () => Object.keys(localStorage).filter((sleutel) => sleutel.startsWith('wegingskader:wacht:')).length,
    )
  }

  /** Waits until all is safe. The status line says so, but is slow to say that it is not. */
  async isOpgeslagen(): Promise<void> {
    await wachtOp(() => this.wachtend()).toBe(0)
    // What a click or a key asks for begins after the next drawing; only then does the status know of it.
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve))))
        }),
    )
    await this.page
      .locator('[role=status][aria-busy=false]', { hasText: 'Alle antwoorden opgeslagen' })
      .waitFor()
  }
}
