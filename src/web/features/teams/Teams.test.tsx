import { screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { toonApp } from '~tests/support/webapp'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

test('x', async () => {
  await toonApp(app, '/teams', 'anna')
  expect(await screen.findByRole('heading', { level: 1, name: 'Mijn team' })).toBeTruthy()
  expect(document.title).toBe('Mijn team – Wegingskader')
})
test('y', async () => {
  await toonApp(app, '/teams', 'dirk')
  expect(await screen.findByRole('heading', { level: 1, name: 'Teams' })).toBeTruthy()
  screen.debug()
})
