import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import type { Regie } from '~/contract/groepssessies'
import { laptop, telefoon } from '~tests/support/browser'
import { bereidReisVoor, picture, wachtOp } from '~tests/support/reis'
import { beginWeging, leesWeging, meldAan } from '~tests/support/reisApi'
import { keurToegankelijkheid } from '~tests/support/toegankelijkheid'
import { Sessieleider } from './Sessieleider'
import { Telefoon } from './Telefoon'
import { vouwDicht, vouwOpen } from './uitvouwen'

// Open to the network, as for a real session: phones come in at the machine's own address, over plain http.
const reis = bereidReisVoor({ HOST: '0.0.0.0' })
const opNetwerk = Object.values(networkInterfaces()).some((lijst) => lijst?.some(({ internal }) => !internal))

/** What the browser says while its network is off, and of the score that came too late. */
const magKlagen = [/net::ERR_INTERNET_DISCONNECTED/, /status of 40[19]/, /status of 410/]

const functies = [
  'verzekeringsarts (VA)',
  'arbeidsdeskundige (AD)',
  'sociaal-medisch verpleegkundige (SMV)',
  'medisch secretaresse (MS)',
  'procesbegeleider (PB)',
  'teamondersteuner (TO)',
]

test('A team of six weighs a whole section together: unseen, shown, agreed, and forgotten', async () => {
  const api = await meldAan(reis.app.url, 'begeleider-smc-hengelo')
  const { id: wegingId } = await beginWeging(api, 'smc-hengelo')
  const naamVan = async (persoon: string) => {
    const wie = await meldAan(reis.app.url, persoon)
    return (await wie.lees<{ persoon: { naam: string } }>('/aanmeldingen/huidige')).persoon.naam
  }
  const [eerste, tweede] = [
    await naamVan('begeleider-smc-hengelo'),
    await naamVan('regievoerder-smc-hengelo'),
  ]

  // Open, show on the wall, join.
  const leider = new Sessieleider(await reis.bezoek('begeleider-smc-hengelo', { magKlagen }))
  await leider.open(wegingId, /^Samen/, /^8 /, tweede)
  const code = await leider.code()
  const { deelnameadres } = await api.lees<Regie>(`/groepssessies/${leider.sessieId}`)
  expect(deelnameadres.bereikbaar).toBe(opNetwerk)
  expect(new URL(deelnameadres.url).pathname).toBe(`/doe-mee/${code}`)
  const vanTelefoon = { viewport: telefoon, magKlagen, baseURL: new URL('/', deelnameadres.url).href }
  const beamer = await reis.bezoek(null, { viewport: laptop, magKlagen })
  await beamer.goto(await leider.beameradres())
  await beamer.getByText('Nog niemand doet mee').waitFor()
  expect(await beamer.getByRole('img', { name: /^QR-code/ }).count()).toBe(opNetwerk ? 1 : 0)
  const bekijk = async (naam: string) => {
    await leider.page.screenshot({ path: await picture(`sessie-${naam}-begeleider`) })
    await beamer.screenshot({ path: await picture(`sessie-${naam}-beamer`) })
    await mensen[0]?.page.screenshot({ path: await picture(`sessie-${naam}-telefoon`) })
    for (const page of [leider.page, beamer, mensen[0]?.page]) {
      if (!page) continue
      await page.evaluate(vouwOpen)
      expect(await keurToegankelijkheid(page), `${naam} ${page.url()}`).toEqual([])
      await page.evaluate(vouwDicht)
    }
  }
  const mensen = await Promise.all(
    functies.map(async () => new Telefoon(await reis.bezoek(null, vanTelefoon))),
  )
  const [anna, bram, carla, dirk, els, frits] = mensen as [Telefoon, ...Telefoon[]] & Telefoon[]
  if (!anna || !bram || !carla || !dirk || !els || !frits) throw new Error('Er zijn zes mensen nodig')
  for (const [i, mens] of mensen.entries()) await mens.doeMee(code, functies[i] ?? '')
  await beamer.getByText(/^Zes mensen doen mee/).waitFor()
  await bekijk('welkom')

  // Everyone alone; the room hears only how many.
  await leider.knop('Begin met de eerste vraag').click()
  await leider.staatOp('8.1')
  for (const mens of mensen) await mens.staatOp('8.1')
  await anna.kies(4)
  await bram.kies(2)
  await beamer.getByText(/2 van 6\s+hebben gekozen/).waitFor()
  await bekijk('kiezen')

  // A refresh comes back to the same seat, the same stelling and the own score; a second tab takes the seat over.
  await bram.page.reload()
  await bram.staatOp('8.1')
  await wachtOp(() => bram.gekozen()).toBe('2')
  const tweedeTab = new Telefoon(await bram.page.context().newPage())
  await tweedeTab.page.goto(bram.page.url())
  await tweedeTab.staatOp('8.1')
  await bram.page.getByRole('heading', { name: 'U doet mee in een ander tabblad' }).waitFor()
  await bram.knop('Verder in dit tabblad').click()
  await bram.staatOp('8.1')
  await tweedeTab.page.close()

  // Another phone, with the return code: the same seat, the same score, and still six people.
  await carla.kies(3)
  await carla.page.getByText('Meer', { exact: true }).click()
  const terugkeercode = (await carla.page.getByText(/^[A-Z0-9]{3} [A-Z0-9]{3}$/).innerText()).trim()
  const nieuweTelefoon = new Telefoon(await reis.bezoek(null, vanTelefoon))
  await nieuweTelefoon.page.goto(`doe-mee/${code}`)
  await nieuweTelefoon.page.getByText('Ik deed al mee op een andere telefoon').click()
  await nieuweTelefoon.page.getByLabel('Uw terugkeercode').fill(terugkeercode.toLowerCase())
  await nieuweTelefoon.knop('Neem mijn plaats weer in').click()
  await nieuweTelefoon.staatOp('8.1')
  await wachtOp(() => nieuweTelefoon.gekozen()).toBe('3')
  await carla.page
    .getByText(/U doet niet|Uw plaats is/)
    .first()
    .waitFor()
  await beamer.getByText(/3 van 6\s+hebben gekozen/).waitFor()

  // A lost network: what was chosen is kept, and sent when it is back.
  await dirk.page.context().setOffline(true)
  await dirk.keuze(5).check({ force: true })
  await dirk.page.getByText(/^Bewaard op deze telefoon/).waitFor()
  await dirk.page.context().setOffline(false)
  await dirk.isVerstuurd()
  await beamer.getByText(/4 van 6\s+hebben gekozen/).waitFor()

  // The reveal waits for nobody. Who is too late is told kindly.
  await els.page.context().setOffline(true)
  await els.keuze(1).check({ force: true })
  await els.page.getByText(/^Bewaard op deze telefoon/).waitFor()
  await leider.toonScores()
  await els.page.context().setOffline(false)
  await els.page.getByText(/De scores zijn al getoond/).waitFor()
  await beamer.getByText(/Middelste score 3,5\./).waitFor()
  await anna.page.getByText(/Middelste score 3,5\./).waitFor()
  await bekijk('onthuld')
  await leider.spreekAf(4, 'Op één locatie lukt het nog niet.')
  await beamer.getByText('Op één locatie lukt het nog niet.').waitFor()
  await anna.page.getByText('Op één locatie lukt het nog niet.').waitFor()
  await bekijk('afgesproken')

  // The lead is handed over for all to see, and taken back.
  await leider.page.getByText(/^Leiding: /).click()
  await leider.page.getByLabel('Andere begeleider').selectOption({ label: tweede })
  await leider.knop('Leiding overdragen').click()
  await leider.knop('Ja, draag de leiding over').click()
  await leider.page.getByText(`${tweede} leidt deze sessie.`).waitFor()
  await anna.page.getByText(`Vanaf nu leidt ${tweede} de sessie.`).waitFor()
  const ander = new Sessieleider(await reis.bezoek('regievoerder-smc-hengelo', { magKlagen }))
  await ander.page.goto(`groepssessies/${leider.sessieId}`)
  await ander.knop('Volgende stelling').click()
  await ander.staatOp('8.2')
  for (const mens of [anna, bram, nieuweTelefoon, dirk, els, frits]) await mens.staatOp('8.2')
  await leider.knop('Leiding overnemen').click()
  await leider.knop('Ja, neem de leiding over').click()
  await leider.knop('Scores tonen').waitFor()
  await ander.page.getByText(`${eerste} leidt deze sessie.`).waitFor()

  // A step back wipes nothing of what somebody is choosing, nor of what was agreed.
  await frits.kies(2)
  await leider.knop('Vorige').click()
  await leider.page.getByText(/^Afgesproken: 4/).waitFor()
  await frits.page.getByText('Op één locatie lukt het nog niet.').waitFor()
  await leider.knop('Volgende stelling').click()
  await frits.staatOp('8.2')
  await wachtOp(() => frits.gekozen()).toBe('2')

  // The rest of the section; the eindweging with what its mean proposes.
  const kamer = [anna, bram, nieuweTelefoon, dirk, els, frits]
  for (const mens of kamer) await mens.kies(3)
  await leider.toonScores()
  await beamer.getByText(/Iedereen geeft 3|Alle zes geven 3/).waitFor()
  await leider.spreekAf(3)
  await leider.knop('Volgende stelling').click()
  for (const mens of kamer) await mens.staatOp('8.3')
  for (const [i, mens] of kamer.entries()) await mens.kies(i < 3 ? 2 : 4)
  await leider.toonScores()
  await leider.knop('Tweede ronde').click()
  await leider.knop('Begin de tweede ronde').click()
  for (const mens of kamer) await mens.page.getByText(/^Tweede ronde: kies opnieuw/).waitFor()
  for (const mens of kamer) await mens.kies(4)
  await leider.toonScores()
  await beamer.getByRole('heading', { name: 'Eerste ronde' }).waitFor()
  await bekijk('tweede-ronde')
  await leider.spreekAf(4)
  await leider.knop('Naar de eindweging').click()
  await leider.staatOp(/^Eindweging/)
  for (const mens of kamer) await mens.kies(4)
  await leider.toonScores()
  await leider.spreekAf(4)
  await leider.knop('Naar de afronding').click()

  // What comes after the last vraag.
  await leider.page.getByRole('heading', { level: 2 }).first().waitFor()
  await beamer.getByRole('heading', { level: 1, name: /SMC Hengelo/ }).waitFor()
  await leider.page
    .getByLabel('Wat gaat het team doen?')
    .fill('We plannen elke week een uur voor casuïstiek.')
  await leider.knop('Punt toevoegen').click()
  await beamer.getByText('We plannen elke week een uur voor casuïstiek.').waitFor()
  await bekijk('uitkomst')
  await leider.laatZien('Peiling')
  for (const mens of kamer) {
    await mens.page.getByRole('heading', { name: 'Hoe was de sessie?' }).waitFor()
    for (const vier of await mens.page.getByRole('radio', { name: /^4/ }).all()) await vier.check()
    await mens.knop('Verstuur mijn antwoorden').click()
    await mens.page.getByRole('heading', { name: 'Dank u' }).waitFor()
  }
  await beamer.getByText(/6 van 6\s+hebben geantwoord/).waitFor()
  await leider.laatZien('Uitslag van de peiling')
  await beamer.getByText('Ik kon vrijuit mijn eigen score geven.').waitFor()
  await bekijk('peiling')

  // Closed: what links people to scores is gone, and what was agreed is the weging.
  await leider.knop('Sessie sluiten').click()
  await leider.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Ja|^Sluit/ })
    .click()
  await leider.page.getByRole('heading', { name: 'De groepssessie is gesloten' }).waitFor()
  await anna.page.getByRole('heading', { name: 'Dank u wel voor het meedoen' }).waitFor()
  await beamer.getByRole('heading', { name: 'Dank u wel voor het meedenken' }).waitFor()
  await bekijk('slot')
  const { antwoorden, werkpunten } = await leesWeging(api, wegingId)
  expect(Object.fromEntries(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]))).toEqual({
    '8.1': 4,
    '8.2': 3,
    '8.3': 4,
    'eindweging-8': 4,
  })
  expect(werkpunten).toEqual([{ vraagId: null, tekst: 'We plannen elke week een uur voor casuïstiek.' }])
})
