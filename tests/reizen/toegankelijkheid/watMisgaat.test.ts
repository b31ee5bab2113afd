import { bereidReisVoor } from '~tests/support/reis'
import { type ApiGebruiker, bewaar, goed, leesWeging, meldAan } from '~tests/support/reisApi'
import { keurToestanden, titel } from './Toestand'
import { assen, emmen, hengelo, metWegingen } from './wegingenVooraf'

const reis = bereidReisVoor()
const weging = metWegingen(reis)

const nietGevonden = [/status of 404/, /^ApiFout: Dit bestaat niet/]
const zonderNet = [/net::ERR_INTERNET_DISCONNECTED/]

keurToestanden(reis, [
  {
    naam: 'onderdeel-zonder-verbinding',
    wie: emmen,
    eigenVenster: true,
    magKlagen: zonderNet,
    ga: async (page, formulier) => {
      await formulier.open(weging.emmen, 'onderdelen/8')
      await formulier.verliesVerbinding()
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
      await formulier.verliesVerbinding()
      await formulier.keuze('6.2', 4).check()
      await page.getByText(/^Geen verbinding\./).waitFor()
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
      await formulier.verliesVerbinding()
      await formulier.keuze('2.8', 1).check()
      await page.getByText(/^Geen verbinding\./).waitFor()
      await zetParticipatiewet(api, weging.emmen, false)
      await page.context().setOffline(false)
      await page.getByRole('alert').filter({ hasText: 'Eén antwoord is niet opgeslagen' }).waitFor()
    },
  },
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
])

async function zetParticipatiewet(wie: ApiGebruiker, id: string, participatiewet: boolean): Promise<void> {
  const { versie, kenmerken } = await leesWeging(wie, id)
  const wijziging = { kenmerken: { ...kenmerken, participatiewet } }
  await goed(await wie.roep('PATCH', `/wegingen/${id}`, wijziging, { 'If-Match': `"${versie}"` }))
}
