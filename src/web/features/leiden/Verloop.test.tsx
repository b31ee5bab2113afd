import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Waarde } from '~/domein/weging/Antwoord'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { type Deelnemer, doeMee } from '~tests/support/testsessie'
import { toonApp } from '~tests/support/webapp'
import { kijkOpnieuw, openZaal } from '~tests/support/webdeelname'
import { staatOpServer } from '~tests/support/webvragen'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const knop = (naam: string | RegExp) => screen.findByRole('button', { name: naam })
const kop = (naam: string | RegExp) => screen.findByRole('heading', { level: 2, name: naam })

/** Three people who all scored beforehand: agreed on 8.1, no view of 8.2, divided on 8.3, and one without the eindweging. */
async function voorafGescoord() {
  const zaal = await openZaal(app, { wijze: 'vooraf' })
  const mensen: Deelnemer[] = []
  for (let i = 0; i < 3; i += 1) mensen.push(await doeMee(app, zaal.code))
  const scores: [string, Waarde[]][] = [
    ['8.1', [4, 4, 4]],
    ['8.2', ['geen-beeld', 'geen-beeld', 'geen-beeld']],
    ['8.3', [1, 3, 5]],
    ['eindweging-8', [3, 3]],
  ]
  for (const [vraagId, waarden] of scores) {
    for (const [i, waarde] of waarden.entries()) await mensen[i]?.scoor(vraagId, waarde)
  }
  return { zaal, ...(await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')) }
}

describe('scored beforehand', () => {
  test('G6, G7: beginning ends the scoring, says where to begin and why, and what can be taken over', async () => {
    const { gebruiker, zaal } = await voorafGescoord()
    expect(await screen.findByText('2 van 3')).toBeTruthy()
    expect(screen.getByText('4 vragen. Scoren kan tot u het gesprek begint.')).toBeTruthy()
    await gebruiker.click(await knop('Begin het gesprek'))
    expect(await screen.findByText('1 van 3 heeft nog niet alles gescoord.')).toBeTruthy()
    await gebruiker.click(await knop('Ja, begin het gesprek'))

    await kop('Waar begint het gesprek?')
    expect(screen.getByText(/Tussen de hoogste en de laagste score zitten 4 punten\./)).toBeTruthy()
    expect(screen.getByText(/Niemand heeft er een beeld van\./)).toBeTruthy()
    const vinkjes = within(screen.getByRole('region', { name: 'Hierover is iedereen het eens' }))
    const stand = vinkjes
      .getAllByRole<HTMLInputElement>('checkbox')
      .map((vinkje) => [vinkje.name, vinkje.checked])
    expect(stand).toEqual([
      ['vragen.v8_1', true],
      ['vragen.v8_2', false],
    ])
    await gebruiker.click(await knop('Neem over (1)'))
    await waitFor(() => expect(screen.getByRole('progressbar', { name: '1 van 4 afgesproken' })).toBeTruthy())
    await staatOpServer(app, (await zaal.regie()).wegingId, { 8.1: 4 })
    const [eerste = ''] = (await zaal.regie()).agenda.map(({ vraagId }) => vraagId)
    await gebruiker.click(await knop(`Begin met ${eerste}`))
    await kop(new RegExp(`^${eerste.replace('.', '\\.')}`))
    expect(await knop('Afspraak vastleggen')).toBeTruthy()
  })

  test('taking over nothing is asked what', async () => {
    const { gebruiker, zaal } = await voorafGescoord()
    await zaal.doe({ soort: 'begin' })
    kijkOpnieuw()
    await gebruiker.click(await screen.findByRole('checkbox', { name: /eigen kostenplaats/ }))
    await gebruiker.click(await knop('Neem over (0)'))
    expect(await screen.findByText('Kies minstens één vraag.')).toBeTruthy()
    expect((await zaal.regie()).moment.voortgang.gedaan).toBe(0)
  })
})

describe('a pause', () => {
  test('stops the clock; going on can be with other sections and more time', async () => {
    const zaal = await openZaal(app)
    await zaal.doe({ soort: 'begin' })
    const { gebruiker } = await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')
    await gebruiker.click(await knop('Pauze'))
    await kop('De sessie staat op pauze')
    expect(screen.getByText(/Geen van de 4 vragen is afgesproken\./)).toBeTruthy()
    await gebruiker.click(screen.getByText('Andere onderdelen of meer tijd'))
    const minuten = screen.getByRole('textbox', { name: /minuten/ })
    await gebruiker.clear(minuten)
    await gebruiker.type(minuten, '90')
    await gebruiker.click(screen.getByRole('checkbox', { name: /^9 / }))
    await gebruiker.click(await knop('Verder'))
    await kop(/^8\.1/)
    const { moment, secties } = await zaal.regie()
    expect(secties).toEqual(['8', '9'])
    expect(moment).toMatchObject({ status: 'lopend', klok: { minuten: 90 } })
  })
})

describe('the end', () => {
  /** Everything of section 8 agreed, at the last vraag. */
  async function allesAfgesproken() {
    const zaal = await openZaal(app)
    const mens = await doeMee(app, zaal.code)
    await zaal.doe({ soort: 'begin' })
    for (const vraagId of ['8.1', '8.2', '8.3', 'eindweging-8']) {
      await zaal.doe({ soort: 'ga-naar', vraagId, zonderAfspraak: true })
      await zaal.doe({ soort: 'onthul', vraagId })
      await zaal.spreekAf(vraagId, vraagId === '8.2' ? 1 : 3)
    }
    return { zaal, mens, ...(await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')) }
  }

  test('comes after the last vraag, and shows the room what the begeleider chooses', async () => {
    const { gebruiker, zaal, mens } = await allesAfgesproken()
    await gebruiker.click(await knop('Naar de afronding'))
    await kop('Afronding')
    expect(screen.getByText('Alle 4 vragen zijn afgesproken.')).toBeTruthy()
    await screen.findByRole('button', { name: 'Uitkomst', pressed: true })
    await gebruiker.click(await knop('Peiling'))
    expect(await screen.findByText('0 van 1')).toBeTruthy()
    await mens.roep('PUT', '/peiling', { antwoorden: { vrij: 5, tijd: 4, herken: 3 } })
    kijkOpnieuw()
    expect(await screen.findByText('1 van 1')).toBeTruthy()
    await gebruiker.click(await knop('Uitslag van de peiling'))
    await screen.findByRole('button', { name: 'Uitslag van de peiling', pressed: true })
    expect((await zaal.regie()).moment.scherm).toBe('peilinguitslag')
  })

  test('the team chooses points to work on, from what stands in the way or its own', async () => {
    const { gebruiker, zaal } = await allesAfgesproken()
    await gebruiker.click(await knop('Naar de afronding'))
    const over = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Over welke stelling?' })
    expect([...over.options].map(({ value }) => value)).toEqual(['', '8.2'])
    const tekst = screen.getByRole('textbox', { name: 'Wat gaat het team doen?' })
    await gebruiker.selectOptions(over, '8.2')
    await gebruiker.click(await knop('Punt toevoegen'))
    expect(await screen.findByText('Schrijf een zin.')).toBeTruthy()
    await gebruiker.type(tekst, 'Elke maand cijfers op het bord')
    await gebruiker.click(await knop('Punt toevoegen'))
    await knop('Weghalen: Elke maand cijfers op het bord')
    for (const punt of ['Twee', 'Drie']) {
      await gebruiker.type(screen.getByRole('textbox', { name: 'Wat gaat het team doen?' }), punt)
      await gebruiker.click(await knop('Punt toevoegen'))
      await knop(`Weghalen: ${punt}`)
    }
    expect(await screen.findByText(/^Drie punten is genoeg\./)).toBeTruthy()
    await gebruiker.click(await knop('Weghalen: Twee'))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Weghalen: Twee' })).toBeNull())
    await waitFor(async () =>
      expect((await zaal.regie()).werkpunten).toEqual([
        { vraagId: '8.2', tekst: 'Elke maand cijfers op het bord' },
        { vraagId: null, tekst: 'Drie' },
      ]),
    )
  })

  test('G9: closing says what is destroyed and what stays, and then where to go', async () => {
    const { gebruiker, zaal, mens } = await allesAfgesproken()
    await gebruiker.click(await knop('Naar de afronding'))
    await gebruiker.click(await knop('Sessie sluiten'))
    const dialoog = within(await screen.findByRole('dialog', { name: 'De groepssessie sluiten?' }))
    expect(dialoog.getByText('Dit wordt gewist:')).toBeTruthy()
    expect(dialoog.getByText('Dit blijft:')).toBeTruthy()
    await gebruiker.click(dialoog.getByRole('button', { name: 'Ja, sluit de sessie' }))
    await kop('De groepssessie is gesloten')
    expect(screen.getByText(/1 deelnemer deed mee\. Er zijn 4 scores afgesproken/)).toBeTruthy()
    const { wegingId } = await zaal.regie()
    expect(screen.getByRole('link', { name: 'Naar de uitkomst' }).getAttribute('href')).toBe(
      `/wegingen/${wegingId}/uitkomst`,
    )
    expect(screen.getByRole('link', { name: 'Naar indienen' })).toBeTruthy()
    expect(screen.queryByText(/^Plaatsen/)).toBeNull()
    expect((await mens.roep('GET')).status).toBe(410)
  })
})
