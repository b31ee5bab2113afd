import type { Page } from 'playwright-core'
import { beforeAll } from 'vitest'
import { bereidReisVoor } from '~tests/support/reis'
import { goed, meldAan } from '~tests/support/reisApi'
import { keurToestanden, type Toestand, titel } from './Toestand'

const reis = bereidReisVoor()

const manager = 'districtsmanager-noord'
/** The wegingen of district Noord, by what became of them. */
const weging = { ingediend: '', teruggegeven: '', vastgesteld: '', concept: '' }

beforeAll(async () => {
  const noord = await meldAan(reis.app.url, manager)
  const { teams } = await noord.lees<{
    teams: { id: string; weging: { id: string; status: string; isTeruggegeven: boolean } | null }[]
  }>('/teams')
  const wegingVan = (status: string, isTeruggegeven = false) =>
    teams.find(({ weging: een }) => een?.status === status && een.isTeruggegeven === isTeruggegeven)?.weging
      ?.id ?? ''
  weging.ingediend = wegingVan('ingediend')
  weging.teruggegeven = wegingVan('concept', true)
  weging.vastgesteld = wegingVan('vastgesteld')
  weging.concept = wegingVan('concept')
  for (const vraagId of ['1.1', '3.3']) {
    const tekst = 'Waaraan ziet het team dit? Noem een voorbeeld van de laatste drie maanden.'
    await goed(await noord.roep('POST', `/wegingen/${weging.ingediend}/opmerkingen`, { vraagId, tekst }))
  }
})

const opPagina = (naam: string, wie: string, pad: string, kop: string | RegExp): Toestand => ({
  naam,
  wie,
  ga: async (page) => {
    await page.goto(pad)
    await titel(page, kop)
  },
})

const beoordeel = (naam: string, welke: keyof typeof weging, doe: (page: Page) => Promise<unknown>) => ({
  naam,
  wie: manager,
  ga: async (page: Page) => {
    await page.goto(`wegingen/${weging[welke]}/beoordelen`)
    await titel(page, /beoordelen$/)
    await doe(page)
  },
})

keurToestanden(reis, [
  opPagina('werklijst', manager, 'werklijst', /^Werklijst/),
  opPagina('werklijst-eerdere-ronde', manager, 'werklijst?ronde=2026-Q2', /^Werklijst/),
  {
    naam: 'werklijst-programmabureau',
    wie: 'programmabureau-1',
    ga: async (page) => {
      await page.goto('werklijst?district=overijssel')
      await titel(page, /^Werklijst/)
    },
  },
  beoordeel('beoordelen-ingediend', 'ingediend', (page) =>
    page.getByRole('heading', { name: 'Uw besluit' }).waitFor(),
  ),
  beoordeel('beoordelen-alles-met-formulier', 'ingediend', async (page) => {
    await page.getByRole('button', { name: /^Alles/ }).click()
    await page
      .getByRole('button', { name: /^Opmerking maken bij stelling 1\.2/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Opmerking plaatsen' }).click()
    await page.getByText('Schrijf een zin.').waitFor()
  }),
  beoordeel('beoordelen-met-fouten', 'ingediend', async (page) => {
    await page.getByRole('button', { name: 'Weging teruggeven' }).click()
    await page.getByRole('button', { name: 'Weging vaststellen' }).click()
    await page.getByText('Kies het stadium.').waitFor()
  }),
  beoordeel('beoordelen-teruggeven-dialoog', 'ingediend', async (page) => {
    await page.getByLabel('Wat vraagt u van het team?').fill('Licht de scores van onderdeel 3 toe.')
    await page.getByRole('button', { name: 'Weging teruggeven' }).click()
    await page.getByRole('dialog').waitFor()
  }),
  beoordeel('beoordelen-teruggegeven', 'teruggegeven', (page) =>
    page.getByText('Het team is aan zet').first().waitFor(),
  ),
  beoordeel('beoordelen-concept', 'concept', (page) =>
    page.getByText('Het team is aan zet').first().waitFor(),
  ),
  beoordeel('beoordelen-vastgesteld', 'vastgesteld', (page) =>
    page.getByText('Deze weging is vastgesteld').waitFor(),
  ),
  {
    naam: 'beoordelen-meelezen',
    wie: 'programmabureau-1',
    ga: async (page) => {
      await page.goto(`wegingen/${weging.ingediend}/beoordelen`)
      await titel(page, /meelezen$/)
    },
  },
  opPagina('kalibratie', manager, 'kalibratie', /^Kalibratie/),
  opPagina('kalibratie-grootste-verschil', manager, 'kalibratie?volgorde=verschil', /^Kalibratie/),
  opPagina('kalibratie-groot', manager, 'kalibratie?ronde=2026-Q3&groot=true', /^Kalibratie/),
  opPagina('trend-district', manager, 'trend?district=noord', /./),
  opPagina('trend-team', manager, 'trend?team=smc-assen', /./),
  opPagina('export-districtsmanager', manager, 'export', 'Export'),
])
