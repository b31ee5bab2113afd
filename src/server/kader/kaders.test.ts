import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { testkaders } from '~tests/support/testkaders'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

test.each(testkaders)('gives version %s word for word, without signing in', async (versie, kader) => {
  const antwoord = await app.roep('GET', `/api/v1/kaders/${versie}`)
  expect(antwoord.status).toBe(200)
  expect(await antwoord.json()).toEqual(kader)
})

test.each(['1.20', '1.21.0', '', 'constructor'])(
  'a version that there is not (%j) is 404',
  async (versie) => {
    expect((await app.roep('GET', `/api/v1/kaders/${versie}`)).status).toBe(404)
  },
)
