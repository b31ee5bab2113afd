import type { Page } from 'playwright-core'
import { test } from 'vitest'
import type { Reis } from '~tests/support/reis'
import { Formulier } from '../Formulier'
import { Keuring } from '../Keuring'

/** A page in a state in which people meet it. */
export interface Toestand {
  naam: string
  wie: string | null
  /** Brings the page into the state. */
  ga(page: Page, formulier: Formulier): Promise<unknown>
  magKlagen?: RegExp[]
  /** What it does to the session or the network must not reach the other states of this person. */
  eigenVenster?: true
}

/** Looks at each of these states as everybody meets it: on a laptop in light, on a phone in dark, and at 400 %. */
export function keurToestanden(reis: Reis, toestanden: readonly Toestand[]): void {
  const keuring = new Keuring()
  test.each(toestanden)('$naam is accessible and fits, on a laptop and on a phone', async (toestand) => {
    const { naam, wie, eigenVenster = false, magKlagen = [], ga } = toestand
    const page = await (eigenVenster ? reis.bezoek : reis.bezoekWeer)(wie, { magKlagen })
    await ga(page, new Formulier(page))
    await keuring.bekijk(page, naam)
  })
}

/** Waits until the page has this heading. */
export const titel = (page: Page, hasText: string | RegExp) =>
  new Formulier(page).titel.filter({ hasText }).waitFor()
