import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Kader } from '~/domein/kader/Kader'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { alsJson, neemKaderOp } from '~tests/support/testkaderbestand'
import { kader121 } from '~tests/support/testkaders'
import { volgendKader } from '~tests/support/volgendKader'
import { toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'

/** One next version from a faulty file to a ronde that can be planned with it: each test goes on from the one before. */
let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ meegeleverd: meegeleverdeKaders })
})
afterAll(() => app.sluit())

const kop = (naam: string | RegExp, level = 1) => screen.findByRole('heading', { level, name: naam })
const knop = (naam: string | RegExp) => screen.findByRole('button', { name: naam })
const veld = () => screen.findByLabelText<HTMLInputElement>('Kies het JSON-bestand')
const alsFile = (inhoud: string, naam = 'kader-1.22.json') => new File([inhoud], naam)

/** jsdom's Blob cannot tell its own text. */
const inhoud = (blob: Blob | undefined) =>
  new Promise<string>((gelukt) => {
    const lezer = new FileReader()
    lezer.onload = () => gelukt(String(lezer.result))
    lezer.readAsText(blob as Blob)
  })

const kader122 = volgendKader((kader) => {
  const sectie = kader.secties[7] as Kader['secties'][number]
  const [eerste] = sectie.stellingen
  if (eerste) eerste.tekst = eerste.tekst.replace(/^\S+/, 'Ieder')
  sectie.stellingen.push({ id: '8.4', tekst: 'Het team viert wat lukt.', succesfactor: null })
  Object.assign(kader.stadia[1] as object, { minimum: { succesfactor: 4, overig: 4 } })
})

describe('a beheerder', () => {
  test('sees which versions there are, and comes from there to taking one in', async () => {
    const { gebruiker } = await toonApp(app, '/kaders', 'hans')
    await kop('Versies van het wegingskader')
    expect(screen.getByText(`${kader121.titel}, 11 onderdelen en 68 stellingen.`)).toBeTruthy()
    expect(
      screen.getByText(
        'Van februari 2024, meegeleverd met de app. Gebruikt in 2 rondes: 4e kwartaal 2026 en 3e kwartaal 2026.',
      ),
    ).toBeTruthy()
    await gebruiker.click(screen.getByRole('link', { name: 'Versie opnemen uit een bestand' }))
    await kop('Versie van het wegingskader opnemen')
    expect(document.title).toBe('Versie opnemen – Wegingskader')
  })

  test('reads every fault of a file, section by section, and chooses another', async () => {
    const { gebruiker } = await toonApp(app, '/kaders/opnemen', 'hans')
    const fout = volgendKader((kader) => {
      Object.assign(kader, { datum: '2027' })
      Object.assign(kader.secties[2]?.stellingen[2] as object, { tekst: '' })
      Object.assign(kader.secties[2]?.stellingen[3] as object, { succesfactor: 7 })
    })
    await gebruiker.upload(await veld(), alsFile(alsJson(fout)))
    const titel = await kop('kader-1.22.json kan niet worden opgenomen', 2)
    expect(document.activeElement).toBe(titel)
    expect(screen.getByRole('status').textContent).toBe(
      'Er staan drie fouten in het bestand. Verbeter ze en kies het bestand opnieuw; er is niets opgenomen.',
    )
    const deel = (naam: string) =>
      within(screen.getByRole('heading', { level: 3, name: naam }).closest('section') as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim())
    expect(deel('Het hele bestand')).toEqual(['DatumDe vorm is jjjj-mm.'])
    expect(deel('Onderdeel 3')).toEqual([
      'Stelling 3.3: tekstMag niet leeg zijn.',
      'Stelling 3.4: succesfactorHoort een tekst te zijn.',
    ])
    expect(screen.queryByRole('button', { name: /opnemen$/ })).toBeNull()
    await gebruiker.click(await knop('Kies een ander bestand'))
    expect(await veld()).toBeTruthy()
  })

  test('is told before anything is sent that a file is too large', async () => {
    const { gebruiker, verbinding } = await toonApp(app, '/kaders/opnemen', 'hans')
    const groot = alsFile('x')
    Object.defineProperty(groot, 'size', { value: 1024 * 1024 + 1 })
    await gebruiker.upload(await veld(), groot)
    expect(await screen.findByText(/^Dit bestand is groter dan 1 MB\./)).toBeTruthy()
    expect(verbinding.verzoeken.filter((verzoek) => verzoek.startsWith('POST'))).toEqual([])
  })

  test('is told that a version is there already', async () => {
    const { gebruiker } = await toonApp(app, '/kaders/opnemen', 'hans')
    await gebruiker.upload(await veld(), alsFile(alsJson(kader121)))
    await kop('Versie 1.21 is al opgenomen', 2)
    expect(screen.getByText('Het bestand is gelijk aan wat er al is. Er verandert niets.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /opnemen$/ })).toBeNull()
  })

  test('keeps what was checked when the connection is away, and can try again', async () => {
    const { gebruiker, verbinding } = await toonApp(app, '/kaders/opnemen', 'hans')
    const invoer = await veld()
    verbinding.verbroken = true
    await gebruiker.upload(invoer, alsFile(alsJson(kader122)))
    expect(await screen.findByText(/Er is geen verbinding met de server/)).toBeTruthy()
    verbinding.verbroken = false
    await gebruiker.upload(await veld(), alsFile(alsJson(kader122)))
    await kop('Wat er verandert met versie 1.22', 2)
    verbinding.verbroken = true
    await gebruiker.click(await knop('Versie 1.22 opnemen'))
    expect((await screen.findByRole('alert')).textContent).toMatch(/De versie is niet opgenomen/)
    expect(await rijen(app, 'select 1 from kaders')).toEqual([])
  })

  test('sees the differences word by word with what the trend does, and takes the version in', async () => {
    const { gebruiker } = await toonApp(app, '/kaders/opnemen', 'hans')
    await gebruiker.upload(await veld(), alsFile(alsJson(kader122)))
    await kop('Wat er verandert met versie 1.22', 2)
    expect(
      screen.getByText(
        /^Anders dan in versie 1\.21: één stelling in andere woorden, één nieuwe stelling en één verschil in het geheel\. De trend over alle stellingen samen breekt, en die van onderdeel 8\./,
      ),
    ).toBeTruthy()
    const term = screen.getByText('Minimum voor een andere stelling van SMC in de basis')
    expect(term.nextSibling?.textContent).toBe('van 3 naar 4')
    const gewijzigd = (await kop('Stelling 8.1', 4)).parentElement as HTMLElement
    const merk = (naam: string) => gewijzigd.querySelector(naam)?.textContent
    expect([merk('del'), merk('ins')]).toEqual([
      ` [vervalt: ${kader121.secties[7]?.stellingen[0]?.tekst.split(' ')[0]}] `,
      ' [nieuw: Ieder] ',
    ])
    expect(within(gewijzigd).getByText(/^De trend breekt hier/)).toBeTruthy()
    const nieuw = (await kop('Stelling 8.4', 4)).parentElement as HTMLElement
    expect(within(nieuw).getByText('De trend begint hier.')).toBeTruthy()

    await gebruiker.click(await knop('Versie 1.22 opnemen'))
    expect(await screen.findByText('Versie 1.22 is opgenomen')).toBeTruthy()
    expect(await rijen(app, 'select versie, bestandsnaam from kaders')).toEqual([
      { versie: '1.22', bestandsnaam: 'kader-1.22.json' },
    ])
    expect(screen.getByText('Het programmabureau kan er nu een ronde mee plannen.')).toBeTruthy()
    await gebruiker.click(screen.getByRole('link', { name: 'Bekijk versie 1.22' }))
    await kop('Wegingskader 1.22')
  })
})

describe('who plans rondes', () => {
  test('reads a version with what it made different, and plans a ronde with it', async () => {
    const { gebruiker } = await toonApp(app, '/kaders', 'petra')
    await kop('Versies van het wegingskader')
    expect(screen.queryByRole('link', { name: /opnemen/ })).toBeNull()
    await gebruiker.click(screen.getByRole('link', { name: 'Versie 1.22' }))
    await kop('Wegingskader 1.22')
    await kop('Anders dan versie 1.21', 2)
    expect(screen.getByText('minstens 4', { selector: 'tr:nth-child(2) td:last-child' })).toBeTruthy()
    const acht = screen.getByRole('region', { name: /^8 / })
    expect(within(acht).getByText('Het team viert wat lukt.')).toBeTruthy()
    await gebruiker.click(screen.getByRole('link', { name: 'Ronde plannen met versie 1.22' }))
    await kop('Rondes')
    expect(screen.getByLabelText<HTMLSelectElement>('Versie van het wegingskader').value).toBe('1.22')
  })

  test('with both roles goes from taking in to planning at once, and the form has the version', async () => {
    await rijen(app, `insert into rollen (persoon_id, rol) values ('petra', 'beheerder')`)
    const { gebruiker } = await toonApp(app, '/rondes', 'petra')
    await kop('Rondes')
    await gebruiker.click(screen.getByRole('link', { name: 'Kaders' }))
    await gebruiker.click(await screen.findByRole('link', { name: 'Versie opnemen uit een bestand' }))
    await gebruiker.upload(await veld(), alsFile(alsJson(volgendKader(() => {}, '1.30'))))
    await gebruiker.click(await knop('Versie 1.30 opnemen'))
    await gebruiker.click(await screen.findByRole('link', { name: 'Plan een ronde met versie 1.30' }))
    await kop('Rondes')
    const keuze = screen.getByLabelText<HTMLSelectElement>('Versie van het wegingskader')
    expect(keuze.value).toBe('1.30')
    expect([...keuze.options].map(({ value }) => value)).toEqual(['', '1.21', '1.22', '1.30'])
    await rijen(app, `delete from rollen where persoon_id = 'petra' and rol = 'beheerder'`)
  })
})

test('a version can be taken along as the file that it was', async () => {
  const bestanden: Blob[] = []
  const adres = vi.fn((blob: Blob) => `blob:${bestanden.push(blob)}`)
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: adres, revokeObjectURL: () => {} }))
  const klik = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const { gebruiker } = await toonApp(app, '/kaders/1.21', 'hans')
  await gebruiker.click(await knop('Download versie 1.21 als JSON'))
  expect(klik).toHaveBeenCalledTimes(1)
  expect(JSON.parse(await inhoud(bestanden[0]))).toEqual(kader121)
  vi.unstubAllGlobals()
  klik.mockRestore()
})

test('a version that was taken in meanwhile otherwise is refused with what to do, and nothing is lost', async () => {
  const { gebruiker } = await toonApp(app, '/kaders/opnemen', 'hans')
  await gebruiker.upload(await veld(), alsFile(alsJson(volgendKader(() => {}, '1.40'))))
  await kop('Wat er verandert met versie 1.40', 2)
  const ander = volgendKader((kader) => Object.assign(kader, { titel: 'Van iemand anders' }), '1.40')
  expect((await neemKaderOp(app, ander)).status).toBe(201)
  await gebruiker.click(await knop('Versie 1.40 opnemen'))
  expect((await screen.findByRole('alert')).textContent).toMatch(/Verhoog het versienummer in het bestand/)
  expect(await kop('Wat er verandert met versie 1.40', 2)).toBeTruthy()
})

describe('others', () => {
  test('have no list and no link to it, but read a version', async () => {
    const { gebruiker } = await toonApp(app, '/kaders', 'anna')
    await kop('Voor uw rol is er geen overzicht van versies', 2)
    expect(screen.queryByRole('link', { name: 'Kaders' })).toBeNull()
    expect(gebruiker).toBeTruthy()
  })

  test('read a version without a list', async () => {
    await toonApp(app, '/kaders/1.21', 'anna')
    await kop('Wegingskader 1.21')
    expect(screen.queryByRole('link', { name: /^Ronde plannen/ })).toBeNull()
  })

  test('are told who takes versions in', async () => {
    await toonApp(app, '/kaders/opnemen', 'petra')
    await kop('Alleen een beheerder neemt versies op', 2)
  })

  test('find no page at a version that there is not', async () => {
    verwachtOpConsole(/ApiFout: Dit bestaat niet/, /Error in route match/)
    await toonApp(app, '/kaders/7.7', 'hans')
    await kop('Deze pagina is er niet')
  })
})
