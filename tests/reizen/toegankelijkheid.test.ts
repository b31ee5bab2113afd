import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import type { Waarde } from '~/domein/weging/Antwoord'
import { bereidReisVoor, picture, wachtOp } from '~tests/support/reis'
import {
  type ApiGebruiker,
  beginWeging,
  bewaar,
  goed,
  leesWeging,
  meldAan,
  vulIn,
} from '~tests/support/reisApi'
import { kader121 } from '~tests/support/testkaders'
import { Formulier } from './Formulier'
import { Keuring } from './Keuring'

const reis = bereidReisVoor()
const keuring = new Keuring()

const hengelo = 'begeleider-smc-hengelo'
const assen = 'begeleider-smc-assen'
const emmen = 'begeleider-smc-emmen'
const alkmaar = 'begeleider-smc-alkmaar'

/** The wegingen by the name of their team: one just begun, half, one short, the highest stadium, and handed in. */
const weging = { hengelo: '', emmen: '', assen: '', alkmaar: '', ingediend: '' }
const alles = (waarde: Waarde) => Object.fromEntries(vragenVanKader(kader121).map(({ id }) => [id, waarde]))

beforeAll(async () => {
  const begin = async (persoon: string, teamId: string) =>
    (await beginWeging(await meldAan(reis.app.url, persoon), teamId)).id
  weging.hengelo = await begin(hengelo, 'smc-hengelo')
  weging.emmen = await begin(emmen, 'smc-emmen')
  weging.assen = await begin(assen, 'smc-assen')
  weging.alkmaar = await begin(alkmaar, 'smc-alkmaar')
  await vulIn(await meldAan(reis.app.url, alkmaar), weging.alkmaar, alles(5))
  const { teams } = await (await meldAan(reis.app.url, assen)).lees<{
    teams: { eerdere: { id: string }[] }[]
  }>('/teams')
  weging.ingediend = teams[0]?.eerdere[0]?.id ?? ''
})

interface Toestand {
  naam: string
  wie: string | null
  /** Brings the page into the state. */
  ga(page: Page, formulier: Formulier): Promise<unknown>
  magKlagen?: RegExp[]
  /** What it does to the session or the network must not reach the other states of this person. */
  eigenVenster?: true
}

const titel = (page: Page, hasText: string | RegExp) =>
  new Formulier(page).titel.filter({ hasText }).waitFor()
const nietGevonden = [/status of 404/, /^ApiFout: Dit bestaat niet/]
const zonderNet = [/net::ERR_INTERNET_DISCONNECTED/]

const toestanden: Toestand[] = [
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
    naam: 'onderdeel-zonder-verbinding',
    wie: emmen,
    eigenVenster: true,
    magKlagen: zonderNet,
    ga: async (page, formulier) => {
      await formulier.open(weging.emmen, 'onderdelen/8')
      await page.context().setOffline(true)
      await formulier.keuze('8.1', 4).check()
      await page.getByText(/^Geen verbinding\./).waitFor()
    },
  },
  {
    naam: 'onderdeel-met-conflict',
    wie: hengelo,
    eigenVenster: true,
    magKlagen: [...zonderNet, /status of 412/],
    ga: async (page, formulier) => {
      await formulier.open(weging.hengelo, 'onderdelen/6')
      await page.context().setOffline(true)
      await formulier.keuze('6.2', 4).check()
      const ander = await meldAan(reis.app.url, 'regievoerder-smc-hengelo')
      await goed(
        await bewaar(ander, weging.hengelo, '6.2', 0, { waarde: 2, toelichting: 'Nog niet bij ons.' }),
      )
      await page.context().setOffline(false)
      await page.getByRole('alert').filter({ hasText: 'Twee mensen wijzigden dit antwoord' }).waitFor()
    },
  },
  {
    naam: 'onderdeel-met-geweigerd-antwoord',
    wie: emmen,
    eigenVenster: true,
    magKlagen: [...zonderNet, /status of 409/],
    ga: async (page, formulier) => {
      const api = await meldAan(reis.app.url, emmen)
      await zetParticipatiewet(api, weging.emmen, true)
      await formulier.open(weging.emmen, 'onderdelen/2')
      await page.context().setOffline(true)
      await formulier.keuze('2.8', 1).check()
      await zetParticipatiewet(api, weging.emmen, false)
      await page.context().setOffline(false)
      await page.getByRole('alert').filter({ hasText: 'Eén antwoord is niet opgeslagen' }).waitFor()
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
  { naam: 'al-ingediend', wie: assen, ga: (_, formulier) => formulier.open(weging.ingediend, 'indienen') },
  { naam: 'verslag', wie: assen, ga: (_, formulier) => formulier.open(weging.ingediend, 'verslag') },
  {
    naam: 'niet-gevonden',
    wie: assen,
    magKlagen: nietGevonden,
    ga: async (page, formulier) => {
      await formulier.open(weging.emmen, 'uitkomst')
      await titel(page, 'Deze pagina is er niet')
    },
  },
  {
    naam: 'geen-verbinding',
    wie: assen,
    magKlagen: [...zonderNet, /^GeenVerbinding: /],
    ga: async (page) => {
      await page.goto('teams')
      await titel(page, 'Mijn team')
      await page.route('**/api/v1/wegingen/**', (route) => route.abort('internetdisconnected'))
      await page.getByRole('link', { name: 'Uitkomst bekijken SMC Assen' }).click()
      await titel(page, 'Geen verbinding met de server')
    },
  },
  {
    naam: 'niet-meer-aangemeld',
    wie: assen,
    eigenVenster: true,
    magKlagen: [/status of 401/, /^ApiFout: /],
    ga: async (page) => {
      await page.goto('teams')
      await titel(page, 'Mijn team')
      await page.context().clearCookies()
      await page.getByRole('link', { name: 'Uitkomst bekijken SMC Assen' }).click()
      await titel(page, 'U bent niet meer aangemeld')
    },
  },
]

test.each(toestanden)('$naam is accessible and fits, on a laptop and on a phone', async (toestand) => {
  const { naam, wie, eigenVenster = false, magKlagen = [], ga } = toestand
  const page = await (eigenVenster ? reis.bezoek : reis.bezoekWeer)(wie, { magKlagen })
  await ga(page, new Formulier(page))
  await keuring.bekijk(page, naam)
})

test('In forced colours the chosen option can still be told from the others', async () => {
  const page = await reis.bezoek(assen, { forcedColors: 'active' })
  const formulier = new Formulier(page)
  await formulier.open(weging.assen, 'onderdelen/T')
  await page.screenshot({ path: await picture('gedwongen-kleuren-1280') })
  const rand = (waarde: Waarde) =>
    formulier.keuze('T.3', waarde).evaluate((radio) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(radio.nextElementSibling ?? radio)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    })
  expect(await formulier.gekozen('T.3')).toBe('3')
  expect(await rand(3)).toBeGreaterThanOrEqual(2)
  expect(await rand(2)).toBe(0)
})

test('What moves is short, and nothing moves for who asked for that', async () => {
  const langste = () =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .map((duur) => Number.parseFloat(duur) * (duur.trim().endsWith('ms') ? 1 : 1000)),
      ),
    )
  for (const [reducedMotion, hoogstens] of [
    ['no-preference', 200],
    ['reduce', 1],
  ] as const) {
    const page = await reis.bezoek(assen, { reducedMotion })
    await new Formulier(page).open(weging.assen, 'onderdelen/1')
    await wachtOp(() => page.evaluate(langste)).toBeLessThanOrEqual(hoogstens)
  }
})

async function zetParticipatiewet(wie: ApiGebruiker, id: string, participatiewet: boolean): Promise<void> {
  const { versie, kenmerken } = await leesWeging(wie, id)
  const wijziging = { kenmerken: { ...kenmerken, participatiewet } }
  await goed(await wie.roep('PATCH', `/wegingen/${id}`, wijziging, { 'If-Match': `"${versie}"` }))
}
