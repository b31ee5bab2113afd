import { act, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Beamer } from '~/contract/beamers'
import type { Moment } from '~/contract/sessie'
import { vragenVanKader } from '~/domein/kader/vragen'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { alleVragenOp } from '~tests/support/testweging'
import { metParticipatiewet } from '~tests/support/waarden'
import { Beamerscherm } from './Beamerscherm'

const moment: Moment = {
  versie: 5,
  status: 'lopend',
  scherm: 'vraag',
  vraagId: '6.2',
  vraagstatus: 'open',
  ronde: 1,
  telling: { gekozen: 9, aanwezig: 12 },
  spreidingen: [],
  afspraak: null,
  minderheidsnotities: [],
  gemiddelde: null,
  voortgang: { gedaan: 54, totaal: 79 },
  klok: { minuten: 180, verstreken: 132 * 60, dezeVraag: 60, loopt: true },
  leider: 'Anna de Vries',
  agenda: null,
  uitkomst: null,
  peiling: null,
}
const beamer = (anders: Partial<Moment> = {}, sessie: Partial<Beamer['sessie']> = {}): Beamer => ({
  sessie: {
    id: '7f6c1a9e-0000-4000-8000-000000000000',
    team: 'SMC Assen',
    kaderVersie: '1.21',
    wijze: 'samen',
    perFunctie: false,
    voorafTot: null,
    vragen: vragenVanKader(kader121).map(({ id }) => id),
    ...sessie,
  },
  code: 'KTR473',
  deelnameadres: { url: 'http://192.168.1.20:4000/doe-mee/KTR473', bereikbaar: true },
  moment: { ...moment, ...anders },
})
const toon = (wat: Beamer, kader = kader121) => render(<Beamerscherm beamer={wat} kader={kader} />)
const welkom = { status: 'voorbereiding', scherm: 'welkom' } as const
const main = () => within(screen.getByRole('main'))
const kop = () => screen.getByRole('heading', { level: 1 }).textContent

test('a vraag says where it stands, how to join, and what is left', () => {
  toon(beamer())
  expect(kop()).toMatch(/^6\.2 Alle VA's/)
  const banner = screen.getByRole('banner').textContent
  expect(banner).toContain('SMC Assen · onderdeel 6, stelling 37 van 68')
  expect(banner).toContain('Meedoen: 192.168.1.20:4000/doe-mee · code KTR 473')
  expect(screen.getByText('Nog 25 vragen · 48 minuten')).toBeTruthy()
})

test('an eindweging says what the stellingen of its section have come to', () => {
  toon(beamer({ vraagId: 'eindweging-6', gemiddelde: { gemiddelde: 3.4, aantal: 6 } }))
  expect(screen.getByRole('banner').textContent).toContain('onderdeel 6, eindweging')
  expect(main().getByText('De stellingen van dit onderdeel staan gemiddeld op 3,4.')).toBeTruthy()
})

test('what some see differently is shown without a name, also before there is an agreed score', () => {
  toon(beamer({ vraagstatus: 'onthuld', minderheidsnotities: ['De planning is van papier.'] }))
  const notities = within(screen.getByRole('region', { name: 'Wie er anders over denkt' }))
  expect(notities.getAllByRole('listitem').map((li) => li.textContent)).toEqual([
    'De planning is van papier.',
  ])
  expect(screen.queryByRole('region', { name: 'Afgesproken' })).toBeNull()
})

describe('the welcome', () => {
  test('when scoring goes on beforehand says until when, and how many are ready', () => {
    toon(
      beamer(
        { ...welkom, telling: { gekozen: 1, aanwezig: 12 } },
        {
          wijze: 'vooraf',
          voorafTot: '2026-11-24T09:00:00.000Z',
        },
      ),
    )
    expect(kop()).toBe('Scoor vooraf mee')
    expect(main().getByRole('status').textContent).toBe('1 van 12 is klaar met scoren')
    expect(
      main().getByText(/^Scoren kan tot 24 november 2026 om 10:00\. Niemand ziet wat u kiest/),
    ).toBeTruthy()
  })

  test('says that spreads are shown per functie when they are', () => {
    const { rerender } = toon(beamer(welkom))
    expect(main().queryByText(/per functie/)).toBeNull()
    rerender(<Beamerscherm beamer={beamer(welkom, { perFunctie: true })} kader={kader121} />)
    expect(main().getByText(/ook per functie als daar vijf mensen of meer van zijn/)).toBeTruthy()
  })

  test('an address that no phone can reach gets no QR code but a way out for the begeleider', () => {
    const url = 'http://127.0.0.1:4000/doe-mee/KTR473'
    toon({ ...beamer(welkom), deelnameadres: { url, bereikbaar: false } })
    expect(screen.queryByRole('img')).toBeNull()
    expect(main().getByText('Telefoons kunnen dit adres niet bereiken')).toBeTruthy()
    expect(main().getByText(/HOST=0\.0\.0\.0/)).toBeTruthy()
  })
})

test('G6: the agenda names the three most telling stellingen that are still open, why, and how many follow', () => {
  const punt = (vraagId: string, status: 'open' | 'afgesproken' = 'open') => ({
    vraagId,
    status,
    redenen: [{ soort: 'verschil' as const, afstand: 3 }, { soort: 'succesfactor' as const }],
  })
  toon(
    beamer({
      scherm: 'agenda',
      agenda: [punt('1.1', 'afgesproken'), ...['4.2', '7.5', '2.7', '3.1', '3.2'].map((id) => punt(id))],
    }),
  )
  const punten = main().getAllByRole('listitem')
  expect(punten.map((li) => li.textContent?.slice(0, 3))).toEqual(['4.2', '7.5', '2.7'])
  expect(punten[0]?.textContent).toContain('zitten 3 punten. Zij hoort bij een succesfactor.')
  expect(main().getByText('Daarna nog 2 stellingen waarover het beeld verschilt.')).toBeTruthy()
})

test('an agenda on which all is agreed says so', () => {
  toon(beamer({ scherm: 'agenda', agenda: [] }))
  expect(kop()).toBe('De agenda is leeg')
})

test('the outcome has the words of the page of the weging, and what the team will work on', () => {
  const waarden = alleVragenOp(kleinKader, metParticipatiewet, 4, { 'B.2': 1 })
  const uitkomst = {
    kenmerken: metParticipatiewet,
    waarden,
    werkpunten: [{ vraagId: 'B.2', tekst: 'De verdeling komt op het bord.' }],
  }
  toon(
    beamer({ scherm: 'uitkomst', uitkomst }, { vragen: vragenVanKader(kleinKader).map(({ id }) => id) }),
    kleinKader,
  )
  expect(kop()).toMatch(/^SMC Assen: Startend team/)
  expect(main().getByText(/stellingen halen wat Lerend team vraagt/)).toBeTruthy()
  const punten = within(screen.getByRole('region', { name: 'Hier gaat het team aan werken' }))
  expect(punten.getByRole('listitem').textContent).toBe('De verdeling komt op het bord. (B.2)')
})

test('halfway no stadium is claimed', () => {
  const uitkomst = { kenmerken: metParticipatiewet, waarden: { '1.1': 3 as const }, werkpunten: [] }
  toon(beamer({ scherm: 'uitkomst', uitkomst }))
  expect(kop()).toBe('SMC Assen: nog 78 antwoorden te gaan')
})

describe('the peiling', () => {
  test('while it is going on shows only how many answered', () => {
    toon(beamer({ scherm: 'peiling', telling: { gekozen: 1, aanwezig: 12 } }))
    expect(main().getByRole('status').textContent).toBe('1 van 12 heeft geantwoord')
  })

  test('shows each question with its numbers', () => {
    toon(beamer({ scherm: 'peilinguitslag', peiling: [{ vraag: 'vrij', aantallen: [0, 0, 1, 4, 7] }] }))
    const rij = within(screen.getByRole('row', { name: /^Ik kon vrijuit mijn eigen score geven/ }))
    expect(rij.getAllByRole('cell').map((cel) => cel.textContent)).toEqual(['0', '0', '1', '4', '7'])
  })

  test('G3: with too few answers says why there is nothing to see', () => {
    toon(beamer({ scherm: 'peilinguitslag', peiling: [] }))
    expect(screen.queryByRole('table')).toBeNull()
    expect(main().getByText(/^Er zijn minder dan drie antwoorden/)).toBeTruthy()
  })
})

test('a pause goes before whatever else is on', () => {
  toon(beamer({ status: 'pauze' }))
  expect(kop()).toBe('Pauze')
  expect(main().getByText(/^54 van de 79 vragen zijn afgesproken en bewaard/)).toBeTruthy()
})

test('the end says what became of the scores and where the weegverslag is, and tells no one to join', () => {
  toon({ ...beamer({ status: 'gesloten', scherm: 'slot' }), code: null })
  expect(main().getByText(/Wie welke score gaf, is gewist/)).toBeTruthy()
  expect(main().getByText(/onder Verslag/)).toBeTruthy()
  expect(screen.getByRole('banner').textContent).toBe('SMC Assen')
  expect(screen.queryByText(/^Nog/)).toBeNull()
})

test('who takes over the lead is named, for as long as this screen is open', () => {
  const { rerender } = toon(beamer())
  const voet = within(screen.getByRole('contentinfo'))
  expect(voet.getByRole('status').textContent).toBe('')
  rerender(<Beamerscherm beamer={beamer({ leider: 'Emiel Bakker' })} kader={kader121} />)
  expect(voet.getByRole('status').textContent).toBe('Emiel Bakker leidt de sessie nu.')
})

describe('the whole screen', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'fullscreenEnabled')
    Reflect.deleteProperty(document, 'fullscreenElement')
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen')
  })

  test('is offered only where the browser can', () => {
    toon(beamer())
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('is asked for with one button, which then leads back', () => {
    const requestFullscreen = vi.fn(() => Promise.resolve())
    Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true })
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true })
    Object.assign(document.documentElement, { requestFullscreen })
    toon(beamer())
    screen.getByRole('button', { name: 'Volledig scherm' }).click()
    expect(requestFullscreen).toHaveBeenCalledTimes(1)
    Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true })
    act(() => void document.dispatchEvent(new Event('fullscreenchange')))
    expect(screen.getByRole('button', { name: 'Verlaat volledig scherm' })).toBeTruthy()
  })
})
