import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { doeMee } from '~tests/support/testsessie'
import { laadApp, toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'
import { doeMeeOpTelefoon, openZaal } from '~tests/support/webdeelname'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
afterEach(() => window.sessionStorage.clear())

const kop = (naam: string) => screen.findByRole('heading', { level: 1, name: naam })
const knop = (naam: string) => screen.findByRole('button', { name: naam })
const veld = (naam: string) => screen.findByRole<HTMLInputElement>('textbox', { name: naam })

describe('typing the code', () => {
  test('small letters, spaces and hyphens lead to the session', async () => {
    const { code } = await openZaal(app)
    const { gebruiker } = await toonApp(app, '/doe-mee', null)
    await gebruiker.type(await veld('Code'), ` ${code.slice(0, 3)}-${code.slice(3).toLowerCase()} {Enter}`)
    expect(await kop('Weeg mee met Leeuwarden')).toBeTruthy()
    expect(document.title).toBe('Meedoen met Leeuwarden – Wegingskader')
  })

  test.each([
    ['that cannot be one', 'KTR', 'Vul de zes tekens van de code in, zoals KTR 473.'],
    [
      'of no session',
      'ccc ccc',
      'Deze code klopt niet, of de groepssessie is gesloten. Kijk nog eens op het scherm in de zaal.',
    ],
  ])('of a code %s it is said at the field, and what was typed stays', async (_wat, invoer, uitleg) => {
    const { gebruiker } = await toonApp(app, '/doe-mee', null)
    const invoerveld = await veld('Code')
    await gebruiker.type(invoerveld, invoer)
    await gebruiker.click(await knop('Doe mee'))
    const fout = await screen.findByText(uitleg)
    expect(invoerveld.getAttribute('aria-describedby')).toContain(fout.closest('p')?.id)
    expect(invoerveld.value).toBe(invoer)
    expect(document.activeElement).toBe(invoerveld)
  })

  test('without a connection it says so, and a next try works', async () => {
    const { code } = await openZaal(app)
    const { gebruiker, verbinding } = await toonApp(app, '/doe-mee', null)
    await gebruiker.type(await veld('Code'), code)
    verbinding.verbroken = true
    await gebruiker.click(await knop('Doe mee'))
    expect((await screen.findByRole('alert')).textContent).toContain('Er is geen verbinding met de server.')
    verbinding.verbroken = false
    await gebruiker.click(await knop('Doe mee'))
    expect(await kop('Weeg mee met Leeuwarden')).toBeTruthy()
  })
})

describe('the invitation', () => {
  test('tells what others will see before one joins', async () => {
    const { code } = await openZaal(app, { perFunctie: true })
    await toonApp(app, `/doe-mee/${code}`, null)
    const afspraken = within(await screen.findByRole('region', { name: 'Wat anderen zien' }))
    expect(afspraken.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Eerst alleen hoeveel mensen hebben gekozen, daarna hoe vaak elke score is gegeven.',
      'Nooit uw naam, en nooit welke score van u is.',
      'De scores per functie alleen als vijf mensen of meer die functie hebben.',
      'Managers zien alleen wat het team afspreekt.',
      'Na de sessie wissen we welke scores van u waren. Alleen aantallen blijven.',
    ])
  })

  test('says so when there are no scores per functie', async () => {
    const { code } = await openZaal(app, { perFunctie: false })
    await toonApp(app, `/doe-mee/${code}`, null)
    expect(await screen.findByText('Geen scores per functie.')).toBeTruthy()
  })

  test('asks for a functie, with none chosen beforehand', async () => {
    const zaal = await openZaal(app)
    const { gebruiker } = await toonApp(app, `/doe-mee/${zaal.code}`, null)
    const keuze = within(await screen.findByRole('group', { name: 'Wat is uw functie?' }))
    const rondjes = keuze.getAllByRole<HTMLInputElement>('radio')
    expect(rondjes).toHaveLength(15)
    expect(rondjes.some(({ checked }) => checked)).toBe(false)
    await gebruiker.click(await knop('Doe mee'))
    expect(await screen.findByText('Kies uw functie, of kies dat u alleen meeluistert.')).toBeTruthy()
    expect(document.activeElement).toBe(rondjes[0])
    expect((await zaal.regie()).zetels).toEqual([])
  })

  test('takes a functie and a button, and then the first stelling is there', async () => {
    const zaal = await openZaal(app)
    await zaal.doe({ soort: 'begin' })
    await doeMeeOpTelefoon(app, zaal, 'arbeidsdeskundige')
    expect(await screen.findByRole('group', { name: /^8\.1 / })).toBeTruthy()
    expect(window.location.pathname).toBe(`/deelname/${zaal.sessieId}`)
    expect((await zaal.regie()).zetels).toMatchObject([{ functie: 'arbeidsdeskundige', toehoorder: false }])
  })

  test('a double tap is one seat', async () => {
    const zaal = await openZaal(app)
    const { gebruiker } = await toonApp(app, `/doe-mee/${zaal.code}`, null)
    await gebruiker.click(await screen.findByRole('radio', { name: 'overig' }))
    await gebruiker.dblClick(await knop('Doe mee'))
    expect(await kop('U doet mee')).toBeTruthy()
    expect((await zaal.regie()).zetels).toHaveLength(1)
  })

  test('joining without a connection keeps the choice; two tries are one seat', async () => {
    const zaal = await openZaal(app)
    const { gebruiker, verbinding } = await toonApp(app, `/doe-mee/${zaal.code}`, null)
    const rondje = await screen.findByRole<HTMLInputElement>('radio', { name: 'overig' })
    await gebruiker.click(rondje)
    verbinding.verbroken = true
    await gebruiker.click(await knop('Doe mee'))
    expect((await screen.findByRole('alert')).textContent).toContain('U doet nog niet mee')
    expect(rondje.checked).toBe(true)
    verbinding.verbroken = false
    await gebruiker.click(await knop('Doe mee'))
    expect(await kop('U doet mee')).toBeTruthy()
    expect((await zaal.regie()).zetels).toHaveLength(1)
  })

  test('who only listens takes a seat that counts nowhere', async () => {
    const zaal = await openZaal(app)
    await doeMeeOpTelefoon(app, zaal, 'Ik luister alleen mee')
    expect(await kop('U luistert mee')).toBeTruthy()
    expect((await zaal.regie()).zetels).toMatchObject([{ functie: null, toehoorder: true }])
    expect((await zaal.regie()).moment.telling.aanwezig).toBe(0)
  })

  test('who takes part already goes on with one button', async () => {
    const zaal = await openZaal(app)
    const { sluit } = await doeMeeOpTelefoon(app, zaal)
    await kop('U doet mee')
    sluit()
    const { gebruiker } = await laadApp(`/doe-mee/${zaal.code}`)
    await kop('U doet al mee')
    await gebruiker.click(screen.getByRole('link', { name: 'Ga verder met de sessie' }))
    expect(await kop('U doet mee')).toBeTruthy()
    expect((await zaal.regie()).zetels).toHaveLength(1)
  })

  test('of a closed session says that the code does not work, and leads to the field', async () => {
    const zaal = await openZaal(app)
    await zaal.doe({ soort: 'sluit' })
    verwachtOpConsole(/Deze code klopt niet/, /Error in route match/)
    const { gebruiker } = await toonApp(app, `/doe-mee/${zaal.code}`, null)
    await kop('Deze code werkt niet')
    await gebruiker.click(screen.getByRole('link', { name: 'Vul een code in' }))
    expect(await veld('Code')).toBeTruthy()
  })

  test('after too many wrong codes gives the words of the server, and works again later', async () => {
    const { code } = await openZaal(app)
    for (let i = 0; i < 40; i += 1) await app.roep('GET', '/api/v1/uitnodigingen/CCCCCC')
    verwachtOpConsole(/te veel verkeerde codes/, /Error in route match/)
    const { gebruiker } = await toonApp(app, `/doe-mee/${code}`, null)
    await kop('Meedoen lukt nu niet')
    expect(screen.getByText(/Wacht tien minuten, of vraag de begeleider om hulp\./)).toBeTruthy()
    await rijen(app, 'DELETE FROM codepogingen')
    await gebruiker.click(await knop('Probeer opnieuw'))
    expect(await kop('Weeg mee met Leeuwarden')).toBeTruthy()
  })
})

describe('coming back on another phone', () => {
  test('gives the same seat with what was scored', async () => {
    const zaal = await openZaal(app)
    await zaal.doe({ soort: 'begin' })
    const eerder = await doeMee(app, zaal.code, 'regievoerder')
    await eerder.scoor('8.1', 4)
    const { gebruiker } = await toonApp(app, `/doe-mee/${zaal.code}`, null)
    await gebruiker.click(await screen.findByText('Ik deed al mee op een andere telefoon'))
    await gebruiker.type(await veld('Uw terugkeercode'), eerder.terugkeercode.toLowerCase())
    await gebruiker.click(await knop('Neem mijn plaats weer in'))
    const vraag = within(await screen.findByRole('group', { name: /^8\.1 / }))
    await waitFor(() => {
      expect(vraag.getByRole<HTMLInputElement>('radio', { name: /^4 / }).checked).toBe(true)
    })
    expect((await zaal.regie()).zetels).toHaveLength(1)
  })

  test('with a code that nobody has says so at the field', async () => {
    const zaal = await openZaal(app)
    const { gebruiker } = await toonApp(app, `/doe-mee/${zaal.code}`, null)
    await gebruiker.click(await screen.findByText('Ik deed al mee op een andere telefoon'))
    const invoerveld = await veld('Uw terugkeercode')
    await gebruiker.type(invoerveld, 'ccc ccc')
    await gebruiker.click(await knop('Neem mijn plaats weer in'))
    expect(await screen.findByText(/^Deze terugkeercode klopt niet/)).toBeTruthy()
    expect(invoerveld.value).toBe('ccc ccc')
  })
})
