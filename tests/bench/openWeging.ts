import type { Page } from 'playwright-core'
import { laptop } from '~tests/support/browser'
import type { Product } from './product'

interface Team {
  id: string
  weging: { id: string } | null
}

/** Sees to it that this person's first team has a weging in concept; gives its id. */
export async function wegingOf(product: Product, session: string): Promise<string> {
  const { teams } = await product.call<{ teams: Team[] }>(session, 'GET', 'teams')
  const [team] = teams
  if (!team) throw new Error('This person has no team')
  if (team.weging) return team.weging.id
  const kenmerken = { participatiewet: true, indelingOpBsn: false }
  const { id } = await product.call<{ id: string }>(session, 'POST', 'wegingen', {
    teamId: team.id,
    kenmerken,
  })
  return id
}

/** A browser window of this person, and the address of the first section of their weging; nothing is loaded yet. */
export async function openWeging(product: Product, person: string): Promise<{ page: Page; path: string }> {
  const session = await product.signIn(person)
  const wegingId = await wegingOf(product, session)
  const context = await product.browser.newContext({ baseURL: product.url, viewport: laptop })
  const [name, value] = session.split('=') as [string, string]
  await context.addCookies([{ name, value, url: product.url }])
  return { page: await context.newPage(), path: `wegingen/${wegingId}/onderdelen/1` }
}
