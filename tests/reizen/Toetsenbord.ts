import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { wachtOp } from '~tests/support/reis'

/** Where focus is, as a person sees and hears it. */
export interface Focus {
  soort: string
  /** What a screen reader calls it, about. */
  naam: string
  /** `name` and value of a field. */
  veld: string
  waarde: string
  /** In view, and not behind something else. */
  zichtbaar: boolean
  /** A ring is drawn around it. */
  ring: boolean
}

/** More stops than any page has between two things that belong together. */
const VEEL = 250

/** Somebody who has only a keyboard. With each key it is checked that they can still see where they are. */
export class Toetsenbord {
  constructor(readonly page: Page) {}

  /** Presses keys one by one. */
  async druk(...toetsen: string[]): Promise<void> {
    for (const toets of toetsen) await this.page.keyboard.press(toets)
  }

  async typ(tekst: string): Promise<void> {
    await this.page.keyboard.type(tekst)
  }

  /** Goes on with Tab until the thing with this name has focus. Every stop on the way must be in sight. */
  async tabNaar(naam: string | RegExp, toets = 'Tab'): Promise<void> {
    const gezien: string[] = []
    for (let keer = 0; keer < VEEL; keer += 1) {
      await this.druk(toets)
      const focus = await this.focus()
      expect(focus, `na ${gezien.at(-1)}`).toMatchObject({ zichtbaar: true, ring: true })
      if (typeof naam === 'string' ? focus.naam === naam : naam.test(focus.naam)) return
      gezien.push(focus.naam)
    }
    throw new Error(`Met ${toets} kwam ik ${naam} niet tegen. Wel: ${gezien.join(' | ')}`)
  }

  async focus(): Promise<Focus> {
    return this.page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) {
        return { soort: 'nergens', naam: '', veld: '', waarde: '', zichtbaar: false, ring: false }
      }
      const isVeld =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
      const veld = isVeld ? element : null
      const naamgever = document.getElementById(element.getAttribute('aria-labelledby') ?? '')
      const naam =
        element.getAttribute('aria-label') ?? (naamgever ?? veld?.labels?.[0] ?? element).textContent ?? ''
      const doos = element.closest('label') ?? element
      const vlak = doos.getBoundingClientRect()
      const boven = document.elementFromPoint(vlak.x + vlak.width / 2, vlak.y + Math.min(vlak.height / 2, 20))
      const metRing = [element, element.nextElementSibling, element.closest('label')]
      return {
        soort: veld ? veld.type : element.tagName.toLowerCase(),
        naam: naam.replaceAll(/\s+/g, ' ').trim(),
        veld: veld?.name ?? '',
        waarde: veld?.value ?? '',
        zichtbaar:
          vlak.width > 0 &&
          vlak.bottom > 0 &&
          vlak.top < window.innerHeight &&
          (boven === null || doos.contains(boven) || boven.contains(doos)),
        ring: metRing.some((kandidaat) => {
          if (!kandidaat) return false
          const { outlineStyle, outlineWidth } = getComputedStyle(kandidaat)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
        }),
      }
    })
  }

  /** Waits until focus is on the heading of the page, where a new page begins. */
  async staatOpKop(tekst: string | RegExp): Promise<void> {
    const opKop = () =>
      this.page.evaluate(() => {
        const element = document.activeElement
        return element?.matches('main h1') ? element.textContent : null
      })
    const vorm = typeof tekst === 'string' ? tekst : expect.stringMatching(tekst)
    await wachtOp(opKop).toEqual(vorm)
  }
}
