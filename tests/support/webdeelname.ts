import { screen } from '@testing-library/react'
import type { Handeling } from '~/contract/groepssessies'
import type { Testapp } from './testapp'
import { doe, leesRegie, type opening, openSessie, spreekAf } from './testsessie'
import { type Pagina, toonApp } from './webapp'
import { nieuweWeging } from './webweging'

/** A group session on a weging of its own, led by Anna, with what a test does in it. */
export interface Testzaal {
  sessieId: string
  code: string
  doe(handeling: Handeling): Promise<unknown>
  spreekAf(
    ...wat: Parameters<typeof spreekAf> extends [unknown, unknown, unknown, ...infer R] ? R : never
  ): Promise<unknown>
  regie(): ReturnType<typeof leesRegie>
}

/** Opens one: section 8, scored together, when not told otherwise. */
export async function openZaal(app: Testapp, anders: Partial<typeof opening> = {}): Promise<Testzaal> {
  const sessieId = await openSessie(app, 'anna', await nieuweWeging(app), anders)
  const { code } = await leesRegie(app, 'anna', sessieId)
  return {
    sessieId,
    code,
    doe: (handeling) => doe(app, 'anna', sessieId, handeling),
    spreekAf: (...wat) => spreekAf(app, 'anna', sessieId, ...wat),
    regie: () => leesRegie(app, 'anna', sessieId),
  }
}

/** Joins on a phone, as somebody with a QR code does. */
export async function doeMeeOpTelefoon(
  app: Testapp,
  { code }: Testzaal,
  functie = 'adviseur',
): Promise<Pagina> {
  const pagina = await toonApp(app, `/doe-mee/${code}`, null)
  await pagina.gebruiker.click(await screen.findByRole('radio', { name: new RegExp(`^${functie}`) }))
  await pagina.gebruiker.click(screen.getByRole('button', { name: 'Doe mee' }))
  return pagina
}

/** What the stream would say: look again. jsdom has no streams of events. */
export function kijkOpnieuw(): void {
  document.dispatchEvent(new Event('visibilitychange'))
}
