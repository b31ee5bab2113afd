import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { corrigeer, geefTerug, stelVast } from '~tests/support/testbeoordeling'
import { ingediendeWeging, leesLevensloop, zeg } from '~tests/support/testlevensloop'
import { toonApp } from '~tests/support/webapp'
import { rondje, vraag } from '~tests/support/webvragen'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
})
afterAll(() => app.sluit())

const reden = 'Bij A.1 lees ik iets anders dan de score zegt.'
const merkOp = (id: string, vraagId: string, tekst: string) =>
  zeg(app, 'dirk', 'POST', id, 'opmerkingen', { vraagId, tekst })
const teruggegeven = async () => {
  const id = await ingediendeWeging(app)
  await merkOp(id, 'A.1', 'Waar ziet u dat aan?')
  await merkOp(id, 'eindweging-B', 'Waarom hoger dan het gemiddelde?')
  await geefTerug(app, id, reden)
  return id
}
const opmerkingenBij = (naam: string) => screen.findByRole('list', { name: `Opmerkingen bij ${naam}` })

describe('a weging that came back', () => {
  test.each(['kenmerken', 'onderdelen/A', 'uitkomst', 'indienen'])(
    'says so on top of its page %s: who, when, why and whose turn it is',
    async (pagina) => {
      await toonApp(app, `/wegingen/${await teruggegeven()}/${pagina}`, 'anna')
      expect(await screen.findByText('Teruggegeven: u bent aan zet')).toBeTruthy()
      expect(screen.getByText(`Dirk Visser gaf de weging terug op 16 november 2026: “${reden}”`)).toBeTruthy()
      expect(screen.getByText(/teruggegeven op 16 november 2026 door Dirk Visser/)).toBeTruthy()
    },
  )

  test('tells who only looks that it is the turn of the team', async () => {
    await toonApp(app, `/wegingen/${await teruggegeven()}/uitkomst`, 'petra')
    expect(await screen.findByText('Teruggegeven: het team is aan zet')).toBeTruthy()
  })

  test('leads to each remark that waits, where the team answers it', async () => {
    const id = await teruggegeven()
    const { gebruiker } = await toonApp(app, `/wegingen/${id}/uitkomst`, 'anna')
    expect(await screen.findByText(/^2 opmerkingen wachten op een reactie/)).toBeTruthy()
    await gebruiker.click(screen.getByRole('link', { name: 'A.1' }))
    await vraag('A.1')
    const lijst = within(await opmerkingenBij('stelling A.1'))
    expect(lijst.getByText('Dirk Visser vraagt op 16 november 2026:')).toBeTruthy()
    const veld = lijst.getByRole('textbox', { name: /^Reactie van het team/ })
    const knop = lijst.getByRole('button', { name: /^Reactie versturen/ })
    await gebruiker.click(knop)
    expect(await lijst.findByText('Schrijf een zin.')).toBeTruthy()
    await gebruiker.type(veld, 'Aan de bordjes bij de deur.')
    await gebruiker.click(knop)
    expect(await lijst.findByText('Anna de Vries antwoordt op 16 november 2026:')).toBeTruthy()
    expect(lijst.queryByRole('textbox')).toBeNull()
    expect(screen.getByText(/^Eén opmerking wacht op een reactie/)).toBeTruthy()
    const opmerking = (await leesLevensloop(app, id)).opmerkingen.find(({ vraagId }) => vraagId === 'A.1')
    expect(opmerking?.reactie?.tekst).toBe('Aan de bordjes bij de deur.')
    expect((await rondje('A.1', '4')).disabled).toBe(false)
  })

  test('keeps what was typed when one leaves the section, until it is sent', async () => {
    const id = await teruggegeven()
    const { gebruiker } = await toonApp(app, `/wegingen/${id}/onderdelen/A`, 'anna')
    const bijA1 = async () => within(await opmerkingenBij('stelling A.1'))
    await gebruiker.type((await bijA1()).getByRole('textbox'), 'Aan de bordjes')
    await gebruiker.click(screen.getByRole('link', { name: /^Volgende/ }))
    await opmerkingenBij('eindweging B')
    await gebruiker.click(screen.getByRole('link', { name: /^Vorige/ }))
    const veld = (await bijA1()).getByRole<HTMLTextAreaElement>('textbox')
    expect(veld.value).toBe('Aan de bordjes')
    await gebruiker.click((await bijA1()).getByRole('button', { name: /^Reactie versturen/ }))
    expect(await (await bijA1()).findByText('Aan de bordjes', { selector: 'p' })).toBeTruthy()
    expect(Object.keys(localStorage).filter((sleutel) => sleutel.includes(':reactie:'))).toEqual([])
  })

  test('keeps what was typed when there is no connection, and a next try works', async () => {
    const id = await teruggegeven()
    const { gebruiker, verbinding } = await toonApp(app, `/wegingen/${id}/onderdelen/B`, 'anna')
    const lijst = within(await opmerkingenBij('eindweging B'))
    const veld = lijst.getByRole<HTMLTextAreaElement>('textbox')
    await gebruiker.type(veld, 'Het geheel is beter.')
    verbinding.verbroken = true
    await gebruiker.click(lijst.getByRole('button', { name: /^Reactie versturen/ }))
    expect(await lijst.findByText(/Er is geen verbinding met de server/)).toBeTruthy()
    expect(veld.value).toBe('Het geheel is beter.')
    verbinding.verbroken = false
    await gebruiker.click(lijst.getByRole('button', { name: /^Reactie versturen/ }))
    expect(await lijst.findByText('Het geheel is beter.', { selector: 'p' })).toBeTruthy()
  })

  test('shows who reviews the remarks, without a field to answer them', async () => {
    await toonApp(app, `/wegingen/${await teruggegeven()}/onderdelen/A`, 'dirk')
    const lijst = within(await opmerkingenBij('stelling A.1'))
    expect(lijst.getByText('Het team heeft nog niet gereageerd.')).toBeTruthy()
    expect(lijst.queryByRole('textbox')).toBeNull()
  })
})

test('a page that is open hears that the weging came back, and can be edited again', async () => {
  const id = await ingediendeWeging(app)
  await toonApp(app, `/wegingen/${id}/onderdelen/A`, 'anna')
  expect((await rondje('A.1', '4')).disabled).toBe(true)
  await geefTerug(app, id, reden)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await screen.findByText('Teruggegeven: u bent aan zet')).toBeTruthy()
  await waitFor(async () => expect((await rondje('A.1', '4')).disabled).toBe(false))
})

test('L2: a correction says why it is there, and that what was settled counts until then', async () => {
  const id = await ingediendeWeging(app)
  await stelVast(app, id, 'draaiend-team')
  const correctie = await corrigeer(app, id, 'A.1 was verkeerd overgenomen.')
  await toonApp(app, `/wegingen/${correctie}/onderdelen/A`, 'anna')
  expect(await screen.findByText('Correctie: u bent aan zet')).toBeTruthy()
  expect(screen.getByText(/“A\.1 was verkeerd overgenomen\.” Wat is vastgesteld, blijft gelden/)).toBeTruthy()
  expect(screen.getByText(/correctie \(revisie 2\), concept/)).toBeTruthy()
})
