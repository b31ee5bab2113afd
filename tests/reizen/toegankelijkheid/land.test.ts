import { bereidReisVoor } from '~tests/support/reis'
import { keurToestanden, type Toestand, titel } from './Toestand'

const reis = bereidReisVoor()

const bureau = 'programmabureau-1'

const opPagina = (
  naam: string,
  pad: string,
  kop: string | RegExp,
  wie: string | null = bureau,
): Toestand => ({
  naam,
  wie,
  ga: async (page) => {
    await page.goto(pad)
    await titel(page, kop)
  },
})

keurToestanden(reis, [
  opPagina('landelijk-eerste-ronde', 'landelijk-beeld?ronde=2024-Q1', /^13 van 103 teams/),
  opPagina('landelijk-open-ronde', 'landelijk-beeld?ronde=2026-Q4', /./),
  opPagina('landelijk-mag-niet', 'landelijk-beeld', /./, 'begeleider-smc-assen'),
  opPagina('trend-land', 'trend', /./),
  opPagina('trend-onderdeel', 'trend?sectie=6', /./),
  opPagina('trend-stelling', 'trend?stelling=3.3', /./),
  opPagina('trend-stelling-van-team', 'trend?team=smc-assen&stelling=3.3', /./),
  opPagina('voortgang', 'voortgang', /./),
  opPagina('voortgang-gesloten-ronde', 'voortgang?ronde=2026-Q2', /./),
  {
    naam: 'voortgang-herinnering',
    wie: bureau,
    ga: async (page) => {
      await page.goto('voortgang')
      await page
        .getByText(/^Noord: /)
        .first()
        .click()
      await page
        .getByRole('button', { name: /^Herinnering/ })
        .first()
        .click()
      await page.getByRole('dialog', { name: 'Herinnering' }).waitFor()
    },
  },
  opPagina('stand-voor-iedereen', 'stand', /./, null),
])
