import { bereidReisVoor } from '~tests/support/reis'
import { keurToestanden, type Toestand, titel } from './Toestand'

const reis = bereidReisVoor()

const hengelo = 'begeleider-smc-hengelo'
const assen = 'begeleider-smc-assen'

keurToestanden(reis, [
  {
    naam: 'aanmelden',
    wie: null,
    ga: async (page) => {
      await page.goto('')
      await page.getByRole('heading', { name: 'Beheerder' }).waitFor()
    },
  },
  {
    naam: 'aanmelden-niemand-gevonden',
    wie: null,
    ga: async (page) => {
      await page.goto('aanmelden')
      await page.getByRole('searchbox').fill('zzz')
      await page.getByText('Niemand gevonden met “zzz”').waitFor()
    },
  },
  ...[
    ['teams-begeleider', hengelo, 'Mijn team'],
    ['teams-adviseur', 'adviseur-heerlen', 'Mijn teams'],
    ['teams-districtsmanager', 'districtsmanager-noord', 'Teams'],
    ['teams-beheerder', 'beheerder-1', 'Teams'],
  ].map(
    ([naam = '', wie = '', kop = '']): Toestand => ({
      naam,
      wie,
      ga: async (page) => {
        await page.goto('teams')
        await titel(page, kop)
      },
    }),
  ),
  {
    naam: 'teams-programmabureau',
    wie: 'programmabureau-1',
    ga: async (page) => {
      await page.goto('teams')
      await page.getByText('103 van 103 teams').waitFor()
      // Enough to judge: an engine takes a quarter of a minute over all of them.
      await page.getByRole('searchbox').fill('heerlen')
      await page.getByText('4 van 103 teams').waitFor()
    },
  },
  {
    naam: 'teams-eerdere-wegingen',
    wie: assen,
    ga: async (page) => {
      await page.goto('teams')
      await page.getByText(/^Eerdere wegingen/).click()
    },
  },
  {
    naam: 'beginnen',
    wie: 'begeleider-smc-heerlen-1',
    ga: async (page) => {
      await page.goto('teams/smc-heerlen-1/beginnen')
      await titel(page, 'Weging van SMC Heerlen 1 beginnen')
    },
  },
  {
    naam: 'beginnen-mag-niet',
    wie: 'districtsmanager-noord',
    ga: async (page) => {
      await page.goto('teams/smc-heerlen-1/beginnen')
      await titel(page, 'Hier kunt u geen weging beginnen')
    },
  },
])
