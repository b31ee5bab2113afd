import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { corrigeer, geefTerug, stelVast } from '~tests/support/testbeoordeling'
import { ingediendeWeging } from '~tests/support/testlevensloop'
import { toonApp } from '~tests/support/webapp'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
})
afterAll(() => app.sluit())

const reden = 'Het laatste punt is in gang gezet.'
const anders = async () => {
  const id = await ingediendeWeging(app)
  await stelVast(app, id, 'zelfstandig-team', reden)
  return id
}
const stappen = async () => {
  const historie = await screen.findByRole('region', { name: 'Wat er met deze weging is gebeurd' })
  return within(historie)
    .getAllByRole('listitem')
    .map((stap) => stap.lastElementChild?.textContent)
}

test.each([
  ['uitkomst', 1, 'Leeuwarden: Zelfstandig team'],
  ['verslag', 2, 'Zelfstandig team'],
] as const)(
  'L3: settled otherwise than computed, the %s shows both with the reason',
  async (pagina, level, name) => {
    await toonApp(app, `/wegingen/${await anders()}/${pagina}`, 'anna')
    expect(await screen.findByRole('heading', { level, name })).toBeTruthy()
    const term = (wat: string) => screen.getByText(wat, { selector: 'dt' }).nextElementSibling?.textContent
    expect(term('Vastgesteld')).toBe('Zelfstandig team op 16 november 2026 door Dirk Visser')
    expect(term('Berekend')).toBe('Draaiend team')
    expect(term('Reden')).toBe(reden)
    const weg = within(screen.getByRole('list', { name: 'De stadia op weg' }))
    expect(weg.getByText('hier komen de scores uit')).toBeTruthy()
    expect(weg.getByText(/^zo vastgesteld, nog \d+ stellingen/)).toBeTruthy()
  },
)

test('L3: settled as computed, it says so once', async () => {
  const id = await ingediendeWeging(app)
  await stelVast(app, id, 'draaiend-team')
  await toonApp(app, `/wegingen/${id}/uitkomst`, 'anna')
  expect(await screen.findByRole('heading', { level: 1, name: 'Leeuwarden: Draaiend team' })).toBeTruthy()
  expect(screen.queryByText('Berekend', { selector: 'dt' })).toBeNull()
  expect(screen.getByText(/vastgesteld op 16 november 2026 door Dirk Visser/)).toBeTruthy()
})

test('the history of a weging that was handed in says every step, in words', async () => {
  const id = await ingediendeWeging(app)
  await geefTerug(app, id, 'Kijk nog eens naar A.1.')
  await toonApp(app, `/wegingen/${id}/uitkomst`, 'anna')
  expect(await stappen()).toEqual([
    'Weging begonnen',
    'Ingediend, berekend als Draaiend team',
    'Teruggegeven aan het team“Kijk nog eens naar A.1.”',
  ])
})

test('a weging that was never handed in has no history to show', async () => {
  await toonApp(app, `/wegingen/${await nieuweWeging(app)}/uitkomst`, 'anna')
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByRole('region', { name: 'Wat er met deze weging is gebeurd' })).toBeNull()
})

test('L2: a settled weging leads to the correction on it', async () => {
  const id = await anders()
  const correctie = await corrigeer(app, id, 'A.1 was verkeerd.')
  await toonApp(app, `/wegingen/${id}/uitkomst`, 'anna')
  const link = await screen.findByRole('link', {
    name: 'De correctie hierop (revisie 2, nog niet vastgesteld)',
  })
  expect(link.getAttribute('href')).toBe(`/wegingen/${correctie}/uitkomst`)
})
