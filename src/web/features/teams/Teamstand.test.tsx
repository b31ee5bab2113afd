import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { corrigeer, geefTerug, ingediend, stelVast } from '~tests/support/testbeoordeling'
import { opVier } from '~tests/support/testlevensloop'
import { toonApp } from '~tests/support/webapp'
import { nieuwTeam } from '~tests/support/webweging'

let app: Testapp
const wegingen: Record<string, string> = {}
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  for (const naam of ['Delft', 'Gouda', 'Leiden', 'Woerden']) {
    wegingen[naam] = await ingediend(app, await nieuwTeam(app, naam), { waarden: opVier })
  }
  await geefTerug(app, wegingen.Delft as string, 'Kijk nog eens naar A.1.')
  await stelVast(app, wegingen.Gouda as string, 'zelfstandig-team', 'Het staat er dichtbij.')
  await stelVast(app, wegingen.Leiden as string, 'draaiend-team')
  await stelVast(app, wegingen.Woerden as string, 'draaiend-team')
  wegingen.Woerden = await corrigeer(app, wegingen.Woerden as string, 'A.1 was verkeerd.')
})
afterAll(() => app.sluit())

const regel = async (naam: string) => {
  const kop = await screen.findByRole('heading', { level: 2, name: new RegExp(`^${naam}`) })
  return within(kop.closest('li') as HTMLElement)
}

test('a team whose weging came back is told that it is its turn, and led to its answers', async () => {
  await toonApp(app, '/teams', 'anna')
  const delft = await regel('Delft')
  expect(delft.getByText('Teruggegeven door de districtsmanager. U bent aan zet.')).toBeTruthy()
  expect(delft.getByRole('link', { name: /^Verder met de weging/ }).getAttribute('href')).toBe(
    `/wegingen/${wegingen.Delft}`,
  )
})

test('who only looks sees whose turn it is, and no way to change anything', async () => {
  await toonApp(app, '/teams', 'petra')
  const delft = await regel('Delft')
  expect(delft.getByText('Teruggegeven. Het team is aan zet.')).toBeTruthy()
  expect(delft.queryByRole('link', { name: /^Verder/ })).toBeNull()
})

test('L3: a settled stadium stands with the computed one where the two differ, and alone where they do not', async () => {
  await toonApp(app, '/teams', 'anna')
  const gouda = await regel('Gouda')
  expect(await gouda.findByText('Zelfstandig team')).toBeTruthy()
  expect(gouda.getByText(/^Vastgesteld/).textContent).toBe(
    'Vastgesteld: Zelfstandig team (berekend: Draaiend team)',
  )
  expect((await regel('Leiden')).getByText(/^Vastgesteld/).textContent).toBe('Vastgesteld: Draaiend team')
})

test('L2: a correction under way says so', async () => {
  await toonApp(app, '/teams', 'anna')
  const woerden = await regel('Woerden')
  expect(woerden.getByText('Vastgesteld. Een correctie is in bewerking.')).toBeTruthy()
  expect(woerden.getByRole('link', { name: /^Verder met de weging/ }).getAttribute('href')).toBe(
    `/wegingen/${wegingen.Woerden}`,
  )
})
