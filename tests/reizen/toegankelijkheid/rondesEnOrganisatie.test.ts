import { bereidReisVoor } from '~tests/support/reis'
import { keurToestanden, type Toestand, titel } from './Toestand'

const reis = bereidReisVoor()

const bureau = 'programmabureau-1'
const beheerder = 'beheerder-1'

const opPagina = (naam: string, pad: string, kop: string | RegExp, wie = bureau): Toestand => ({
  naam,
  wie,
  ga: async (page) => {
    await page.goto(pad)
    await titel(page, kop)
  },
})

keurToestanden(reis, [
  opPagina('rondes', 'rondes', 'Rondes'),
  opPagina('ronde-open', 'rondes/2026-Q4', /./),
  opPagina('ronde-dicht', 'rondes/2026-Q3', /./),
  {
    naam: 'ronde-sluiten-dialoog',
    wie: bureau,
    ga: async (page) => {
      await page.goto('rondes/2026-Q4')
      await page.getByRole('button', { name: 'Ronde sluiten' }).click()
      await page.getByText(/Zij kunnen nog indienen, in deze ronde\./).waitFor()
    },
  },
  {
    naam: 'rondes-plannen-met-fout',
    wie: bureau,
    magKlagen: [/status of 400/],
    ga: async (page) => {
      await page.goto('rondes')
      await page.getByLabel('Eerste dag').fill('2027-06-01')
      await page.getByLabel('Laatste dag').fill('2027-05-01')
      await page.getByRole('button', { name: 'Ronde plannen' }).click()
      await page.locator('[aria-invalid=true]').first().waitFor()
    },
  },
  opPagina('organisatie', 'organisatie', 'Organisatie'),
  opPagina('organisatie-beheerder', 'organisatie', 'Organisatie', beheerder),
  opPagina('organisatie-team', 'organisatie/smc-assen', 'SMC Assen'),
  opPagina('organisatie-herindelen', 'organisatie/herindelen', /^Teams samenvoegen/),
  {
    naam: 'organisatie-herindelen-met-fout',
    wie: bureau,
    ga: async (page) => {
      await page.goto('organisatie/herindelen')
      await titel(page, /^Teams samenvoegen/)
      await page.getByRole('button', { name: 'Teams vastleggen' }).click()
      await page.locator('[aria-invalid=true]').first().waitFor()
    },
  },
])
