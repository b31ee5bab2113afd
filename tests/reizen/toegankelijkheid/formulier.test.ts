import { bereidReisVoor } from '~tests/support/reis'
import { meldAan, vulIn } from '~tests/support/reisApi'
import { keurToestanden } from './Toestand'
import { assen, emmen, hengelo, metWegingen } from './wegingenVooraf'

const reis = bereidReisVoor()
const weging = metWegingen(reis)

keurToestanden(reis, [
  { naam: 'kenmerken', wie: hengelo, ga: (_, formulier) => formulier.open(weging.hengelo, 'kenmerken') },
  {
    naam: 'onderdeel-leeg',
    wie: hengelo,
    ga: (_, formulier) => formulier.open(weging.hengelo, 'onderdelen/3'),
  },
  {
    naam: 'onderdeel-ingevuld',
    wie: assen,
    ga: (_, formulier) => formulier.open(weging.assen, 'onderdelen/T'),
  },
  {
    naam: 'onderdeel-bestaat-niet',
    wie: hengelo,
    ga: (_, formulier) => formulier.open(weging.hengelo, 'onderdelen/X'),
  },
  {
    naam: 'onderdeel-met-vorige-en-toelichting',
    wie: assen,
    ga: async (page, formulier) => {
      await formulier.open(weging.assen, 'onderdelen/2')
      await page.getByRole('button', { name: 'Vorige keer tonen' }).click()
      await page.getByText('Vorige keer:').first().waitFor()
      await page
        .getByRole('button', { name: /^Toelichting toevoegen/ })
        .first()
        .click()
    },
  },
  {
    naam: 'onderdeel-met-fout',
    wie: hengelo,
    ga: async (page, formulier) => {
      await formulier.open(weging.hengelo, 'onderdelen/4')
      await page.getByRole('button', { name: 'Toelichting toevoegen bij 4.1' }).click()
      await formulier.toelichting('4.1').fill('x'.repeat(4001))
      await page.getByText('Een toelichting heeft hoogstens 4000 tekens.').waitFor()
    },
  },
  {
    naam: 'onderdeel-met-eindweging-die-afwijkt',
    wie: hengelo,
    ga: async (page, formulier) => {
      const api = await meldAan(reis.app.url, hengelo)
      const vragen = ['5.1', '5.2', '5.3', '5.4'].map((id) => [id, 5] as const)
      await vulIn(api, weging.hengelo, { ...Object.fromEntries(vragen), 'eindweging-5': 2 })
      await formulier.open(weging.hengelo, 'onderdelen/5')
      await page.getByText('De eindweging wijkt meer dan één punt af van het gemiddelde').waitFor()
    },
  },
  {
    naam: 'toetsenhulp',
    wie: hengelo,
    ga: async (page, formulier) => {
      await formulier.open(weging.hengelo, 'onderdelen/1')
      await page.getByRole('button', { name: 'Invullen met toetsen' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    naam: 'onderdelenlijst-op-telefoon',
    wie: emmen,
    ga: async (page, formulier) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await formulier.open(weging.emmen, 'onderdelen/5')
      await page.getByText('Onderdeel 5 van 11: kies een ander').click()
    },
  },
  {
    naam: 'ingediend-antwoorden',
    wie: assen,
    ga: (_, formulier) => formulier.open(weging.ingediend, 'onderdelen/1'),
  },
  {
    naam: 'ingediend-kenmerken',
    wie: assen,
    ga: (_, formulier) => formulier.open(weging.ingediend, 'kenmerken'),
  },
])
