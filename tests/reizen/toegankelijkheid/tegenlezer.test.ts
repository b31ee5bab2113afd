import { beforeAll } from 'vitest'
import { bereidReisVoor } from '~tests/support/reis'
import { goed, meldAan } from '~tests/support/reisApi'
import { keurToestanden, titel } from './Toestand'

const reis = bereidReisVoor()

const manager = 'districtsmanager-noord'
/** One for which nobody was asked yet, and one of which the second reader is to give a view. */
const weging = { ongevraagd: '', gevraagd: '' }
const lezer = 'districtsmanager-overijssel'

beforeAll(async () => {
  const bureau = await meldAan(reis.app.url, 'programmabureau-1')
  const noord = await meldAan(reis.app.url, manager)
  const { openRonde, teams } = await noord.lees<{
    openRonde: { id: string }
    teams: { weging: { id: string; status: string } | null }[]
  }>('/teams')
  const { versie } = await bureau.lees<{ versie: number }>(`/rondes/${openRonde.id}`)
  await goed(
    await bureau.roep(
      'PATCH',
      `/rondes/${openRonde.id}`,
      { tegenlezer: true },
      { 'If-Match': `"${versie}"` },
    ),
  )
  const ingediend = teams.flatMap(({ weging: een }) => (een?.status === 'ingediend' ? [een.id] : []))
  weging.ongevraagd = ingediend[0] ?? ''
  weging.gevraagd = ingediend[1] ?? ''
  await goed(await noord.roep('POST', `/wegingen/${weging.gevraagd}/tegenlezing`, { persoonId: lezer }))
})

keurToestanden(reis, [
  {
    naam: 'tegenlezer-vragen',
    wie: manager,
    ga: async (page) => {
      await page.goto(`wegingen/${weging.ongevraagd}/beoordelen`)
      await titel(page, /beoordelen$/)
      await page.getByRole('button', { name: 'Tegenlezer vragen' }).waitFor()
    },
  },
  {
    naam: 'tegenlezer-gevraagd',
    wie: manager,
    ga: async (page) => {
      await page.goto(`wegingen/${weging.gevraagd}/beoordelen`)
      await titel(page, /beoordelen$/)
      await page.getByText('is gevraagd om mee te lezen').waitFor()
    },
  },
  {
    naam: 'tegenlezer-werklijst',
    wie: lezer,
    ga: async (page) => {
      await page.goto('werklijst')
      await titel(page, /^Werklijst/)
    },
  },
  {
    naam: 'tegenlezer-geeft-oordeel',
    wie: lezer,
    ga: async (page) => {
      await page.goto(`wegingen/${weging.gevraagd}/beoordelen`)
      await titel(page, /meelezen$/)
      await page.getByRole('button', { name: 'Oordeel geven' }).click()
      await page.getByText('Kies wat u van de weging vindt.').waitFor()
    },
  },
])
