import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { type Deelnemer, doeMee } from '~tests/support/testsessie'
import { bewaar, leesWeging } from '~tests/support/testweging'
import { toonApp } from '~tests/support/webapp'
import { kijkOpnieuw, openZaal, type Testzaal } from '~tests/support/webdeelname'
import { staatOpServer } from '~tests/support/webvragen'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const knop = (naam: string | RegExp) => screen.findByRole('button', { name: naam })
const vraag = (nummer: string) =>
  screen.findByRole('heading', { level: 2, name: new RegExp(`^${nummer.replace('.', '\\.')}`) })
const score = async (getal: number) =>
  within(await screen.findByRole('group', { name: /^Wat spreekt de groep af/ })).getByRole('radio', {
    name: new RegExp(`^${getal} `),
  })
const toelichting = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Toelichting/ })

/** A session that has begun, with three people, as Anna sees it at 8.1. */
async function begonnen() {
  const zaal = await openZaal(app)
  const mensen: Deelnemer[] = []
  for (let i = 0; i < 3; i += 1) mensen.push(await doeMee(app, zaal.code))
  await zaal.doe({ soort: 'begin' })
  const pagina = await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')
  await vraag('8.1')
  return { ...pagina, zaal, mensen }
}

/** The same, with the scores of 8.1 on screen. */
async function onthuld() {
  const alles = await begonnen()
  for (const mens of alles.mensen) await mens.scoor('8.1', 3)
  await alles.gebruiker.click(await knop('Scores tonen'))
  await score(3)
  return alles
}

const wegingVan = async (zaal: Testzaal) => (await zaal.regie()).wegingId

describe('a vraag, from choosing to agreed', () => {
  test('tells how many chose and never who, then shows, records and goes on', async () => {
    const { gebruiker, zaal, mensen } = await begonnen()
    for (const mens of mensen.slice(0, 2)) await mens.scoor('8.1', 4)
    kijkOpnieuw()
    expect(await screen.findByText('2 van 3')).toBeTruthy()
    expect(screen.getByText('Nog 1 mens.')).toBeTruthy()
    expect(screen.queryByRole('group', { name: /^Wat spreekt/ })).toBeNull()
    await mensen[2]?.scoor('8.1', 2)
    await gebruiker.click(await knop('Scores tonen'))

    expect(await screen.findByText(/Twee van de drie geven 4/)).toBeTruthy()
    const rondjes = within(screen.getByRole('group', { name: /^Wat spreekt/ })).getAllByRole('radio')
    expect(rondjes.filter((rondje) => (rondje as HTMLInputElement).checked)).toEqual([])
    await gebruiker.click(await knop('Afspraak vastleggen'))
    expect(await screen.findByText('Kies de score die de groep afspreekt.')).toBeTruthy()
    await gebruiker.click(await score(3))
    await gebruiker.type(await toelichting(), 'Nog niet overal.')
    await gebruiker.click(await knop('Afspraak vastleggen'))

    expect(await screen.findByText('Afgesproken: 3, ontwikkeling is halverwege')).toBeTruthy()
    await staatOpServer(app, await wegingVan(zaal), { 8.1: 3, '8.1 toelichting': 'Nog niet overal.' })
    const lijst = within(screen.getByRole('navigation', { name: 'Vragen van vandaag' }))
    expect(lijst.getByRole('progressbar', { name: '1 van 4 afgesproken' })).toBeTruthy()
    expect(lijst.getByRole('button', { current: true }).textContent).toMatch(/^8\.1.*afgesproken/)
    await gebruiker.click(await knop('Volgende stelling'))
    const kop = await vraag('8.2')
    await waitFor(() => expect(document.activeElement).toBe(kop))
  })

  test('a double click on the way on moves once', async () => {
    const { gebruiker, zaal } = await onthuld()
    await zaal.spreekAf('8.1', 3)
    await zaal.doe({ soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: false })
    await zaal.doe({ soort: 'onthul', vraagId: '8.2' })
    await zaal.spreekAf('8.2', 3)
    await zaal.doe({ soort: 'ga-naar', vraagId: '8.1', zonderAfspraak: true })
    kijkOpnieuw()
    await screen.findByText('Hierna 8.3')
    await gebruiker.dblClick(await knop('Volgende stelling'))
    await vraag('8.3')
    expect((await zaal.regie()).moment.vraagId).toBe('8.3')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('moving on without an agreed score is asked first; going back is not', async () => {
    const { gebruiker, zaal } = await begonnen()
    await gebruiker.click(await knop('Volgende stelling'))
    const dialoog = within(await screen.findByRole('dialog', { name: 'Er is nog geen score afgesproken' }))
    await gebruiker.click(dialoog.getByRole('button', { name: 'Blijf bij deze vraag' }))
    expect((await zaal.regie()).moment.vraagId).toBe('8.1')
    await gebruiker.click(await knop('Volgende stelling'))
    await gebruiker.click(await knop('Ga verder zonder afspraak'))
    await vraag('8.2')
    await gebruiker.click(await knop('Vorige'))
    await vraag('8.1')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('the letters T and V do the same, but not from a field where one types', async () => {
    const { gebruiker, zaal } = await begonnen()
    await gebruiker.keyboard('t')
    await gebruiker.click(await toelichting())
    await gebruiker.keyboard('vet{Enter}')
    expect((await toelichting()).value).toBe('vet\n')
    expect((await zaal.regie()).moment).toMatchObject({ vraagId: '8.1', vraagstatus: 'onthuld' })
    await gebruiker.click(await score(3))
    await gebruiker.keyboard('v')
    expect(await screen.findByRole('dialog', { name: 'Er is nog geen score afgesproken' })).toBeTruthy()
  })
})

describe('what is typed', () => {
  test('stays with its vraag, whoever moves the screen', async () => {
    const { gebruiker, zaal } = await onthuld()
    await gebruiker.click(await score(4))
    await gebruiker.type(await toelichting(), 'Half af')
    await zaal.doe({ soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true })
    await zaal.doe({ soort: 'onthul', vraagId: '8.2' })
    kijkOpnieuw()
    await vraag('8.2')
    expect((await toelichting()).value).toBe('')
    await gebruiker.click(await knop('Vorige'))
    await vraag('8.1')
    await waitFor(async () => expect((await toelichting()).value).toBe('Half af'))
    expect(((await score(4)) as HTMLInputElement).checked).toBe(true)
  })

  test('is not recorded over what somebody else wrote meanwhile: both are shown', async () => {
    const { gebruiker, zaal } = await onthuld()
    const weging = await wegingVan(zaal)
    await gebruiker.click(await score(4))
    await bewaar(app, 'emiel', weging, '8.1', 0, { waarde: 2, toelichting: 'Van Emiel' })
    await gebruiker.click(await knop('Afspraak vastleggen'))
    const melding = within(await screen.findByRole('alert'))
    expect(melding.getByText('4, ontwikkeling is in vergevorderd stadium')).toBeTruthy()
    expect(melding.getByText('2, ontwikkeling gestart. Toelichting: “Van Emiel”')).toBeTruthy()
    await staatOpServer(app, weging, { 8.1: 2, '8.1 toelichting': 'Van Emiel' })
    await gebruiker.click(melding.getByRole('button', { name: 'Leg de afspraak van de groep vast' }))
    expect(await screen.findByText(/^Afgesproken: 4/)).toBeTruthy()
    await staatOpServer(app, weging, { 8.1: 4 })
  })

  test('or the group begins with that answer', async () => {
    const { gebruiker, zaal } = await onthuld()
    const weging = await wegingVan(zaal)
    await gebruiker.click(await score(4))
    await bewaar(app, 'emiel', weging, '8.1', 0, { waarde: 2, toelichting: 'Van Emiel' })
    await gebruiker.click(await knop('Afspraak vastleggen'))
    await gebruiker.click(await knop('Begin met het antwoord van Emiel Bakker'))
    expect((await toelichting()).value).toBe('Van Emiel')
    expect(((await score(2)) as HTMLInputElement).checked).toBe(true)
    await gebruiker.click(await knop('Afspraak vastleggen'))
    expect(await screen.findByText(/^Afgesproken: 2/)).toBeTruthy()
    const { antwoorden } = await leesWeging(app, 'anna', weging)
    expect(antwoorden).toMatchObject([{ waarde: 2, toelichting: 'Van Emiel' }])
  })

  test('stays when the server cannot be reached, and is recorded with a next try', async () => {
    const { gebruiker, verbinding } = await onthuld()
    await gebruiker.click(await score(5))
    verbinding.verbroken = true
    await gebruiker.click(await knop('Afspraak vastleggen'))
    expect((await screen.findByRole('alert')).textContent).toContain('Geen verbinding met de server')
    verbinding.verbroken = false
    await gebruiker.click(await knop('Afspraak vastleggen'))
    expect(await screen.findByText(/^Afgesproken: 5/)).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

describe('going back on a vraag', () => {
  test('G5: a second round is explained first, and the first stays in sight', async () => {
    const { gebruiker, mensen } = await onthuld()
    await gebruiker.click(await knop('Tweede ronde'))
    expect(await screen.findByText(/Een derde ronde is er niet\./)).toBeTruthy()
    await gebruiker.click(await knop('Begin de tweede ronde'))
    await knop('Scores tonen')
    expect(screen.getByRole('heading', { level: 3, name: 'Eerste ronde' })).toBeTruthy()
    for (const mens of mensen) await mens.scoor('8.1', 4, 2)
    await gebruiker.click(await knop('Scores tonen'))
    expect(await screen.findByRole('heading', { level: 3, name: 'Tweede ronde' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 3, name: 'Eerste ronde' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Tweede ronde' })).toBeNull()
  })

  test('G5: an accidental reveal goes back to choosing', async () => {
    const { gebruiker } = await onthuld()
    await gebruiker.click(await knop('Terug naar kiezen'))
    await gebruiker.click(await knop('Ga terug naar kiezen'))
    expect(await knop('Scores tonen')).toBeTruthy()
  })

  test('an agreement can be changed, from what it was', async () => {
    const { gebruiker, zaal } = await onthuld()
    await zaal.spreekAf('8.1', 3, 'Zo is het nu')
    kijkOpnieuw()
    await gebruiker.click(await knop('Wijzig de afspraak'))
    expect((await toelichting()).value).toBe('Zo is het nu')
    expect(screen.getByText('In de weging staat nu 3, ontwikkeling is halverwege.')).toBeTruthy()
    expect(((await score(3)) as HTMLInputElement).checked).toBe(false)
  })

  test('another opinion is noted without a name', async () => {
    const { gebruiker } = await onthuld()
    await gebruiker.click(screen.getByText('Andere mening noteren'))
    const veld = screen.getByRole('textbox', { name: 'Wat vindt wie er anders over denkt?' })
    await gebruiker.click(await knop('Mening noteren'))
    expect(await screen.findByText('Schrijf een zin.')).toBeTruthy()
    await gebruiker.type(veld, 'Op locatie B lukt het nog niet')
    await gebruiker.click(await knop('Mening noteren'))
    expect(await screen.findByText('Andere mening: “Op locatie B lukt het nog niet”')).toBeTruthy()
    await waitFor(() => expect((veld as HTMLTextAreaElement).value).toBe(''))
  })
})

test('W5: an eindweging shows what the mean of its section proposes, and asks why when the group differs', async () => {
  const { gebruiker, zaal } = await onthuld()
  await zaal.spreekAf('8.1', 2)
  await zaal.doe({ soort: 'ga-naar', vraagId: 'eindweging-8', zonderAfspraak: true })
  await zaal.doe({ soort: 'onthul', vraagId: 'eindweging-8' })
  kijkOpnieuw()
  expect(await screen.findByText('2,0')).toBeTruthy()
  await gebruiker.click(await score(4))
  expect(await screen.findByText(/wijkt meer dan één punt af van het gemiddelde/)).toBeTruthy()
})
