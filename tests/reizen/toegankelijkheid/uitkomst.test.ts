import { bereidReisVoor } from '~tests/support/reis'
import { keurToestanden, titel } from './Toestand'
import { alkmaar, assen, emmen, hengelo, metWegingen } from './wegingenVooraf'

const reis = bereidReisVoor()
const weging = metWegingen(reis)

keurToestanden(reis, [
  { naam: 'uitkomst-onvolledig', wie: emmen, ga: (_, formulier) => formulier.open(weging.emmen, 'uitkomst') },
  { naam: 'uitkomst-leeg', wie: hengelo, ga: (_, formulier) => formulier.open(weging.hengelo, 'uitkomst') },
  { naam: 'uitkomst-een-tekort', wie: assen, ga: (_, formulier) => formulier.open(weging.assen, 'uitkomst') },
  {
    naam: 'uitkomst-volwaardig',
    wie: alkmaar,
    ga: (_, formulier) => formulier.open(weging.alkmaar, 'uitkomst'),
  },
  {
    naam: 'uitkomst-in-ontwikkeling',
    wie: 'begeleider-smc-arnhem-1',
    ga: async (page) => {
      await page.goto('')
      await page.getByRole('link', { name: 'Uitkomst bekijken SMC Arnhem 1' }).click()
      await titel(page, 'Team in ontwikkeling')
    },
  },
  {
    naam: 'wat-als',
    wie: assen,
    ga: async (page, formulier) => {
      await formulier.open(weging.assen, 'uitkomst?wat-als=true')
      await page.getByRole('combobox', { name: 'probeer bij T.3' }).selectOption('4')
      await page.getByText('Geprobeerd, niet opgeslagen', { exact: true }).waitFor()
    },
  },
  { naam: 'indienen-onvolledig', wie: emmen, ga: (_, formulier) => formulier.open(weging.emmen, 'indienen') },
  {
    naam: 'indienen-volledig',
    wie: assen,
    ga: async (page, formulier) => {
      await formulier.open(weging.assen, 'indienen')
      await page.getByText('9 Lerend ontwikkelen', { exact: true }).first().click()
    },
  },
  {
    naam: 'indienen-dialoog',
    wie: assen,
    ga: async (page, formulier) => {
      await formulier.open(weging.assen, 'indienen')
      await page.getByRole('button', { name: 'Weging indienen' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    naam: 'ingediend-uitkomst',
    wie: assen,
    ga: (_, formulier) => formulier.open(weging.ingediend, 'uitkomst'),
  },
  { naam: 'al-ingediend', wie: assen, ga: (_, formulier) => formulier.open(weging.ingediend, 'indienen') },
  { naam: 'verslag', wie: assen, ga: (_, formulier) => formulier.open(weging.ingediend, 'verslag') },
])
