import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { type Bestand, type Invulling, ingevuld } from '~tests/support/testimport'
import { beginWeging, vulIn } from '~tests/support/testweging'
import { toonApp } from '~tests/support/webapp'

const RONDE = '2026-Q4'
const kop = { 'Voert de Participatiewet uit': 'ja', 'Caseload verdeeld op bsn': 'nee' }

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const alsFile = ({ naam, bytes }: Bestand) => new File([bytes as BlobPart], naam)
const van = async (teamId: string, invulling: Invulling) =>
  alsFile(await ingevuld(app, RONDE, teamId, { kop, ...invulling }))
const veld = () => screen.findByLabelText<HTMLInputElement>('Kies de ingevulde sjablonen')
const knop = (naam: string | RegExp) => screen.findByRole('button', { name: naam })
const regel = async (naam: string) => {
  const titel = await screen.findByRole('heading', { level: 3, name: naam })
  return within(titel.closest('li') as HTMLElement)
}

describe('the programmabureau', () => {
  test('sees per file and per cell what is wrong and what would change, takes the rest over, and sees what came of it', async () => {
    const { id } = await beginWeging(app, 'anna', 'assen')
    await vulIn(app, 'anna', id, { '1.1': 2 })
    const { gebruiker } = await toonApp(app, '/import', 'petra')
    await gebruiker.upload(await veld(), [
      await van('assen', { antwoorden: { '1.1': [4, 'Beter'], '1.2': 3 } }),
      await van('emmen', { antwoorden: { '1.1': 5 } }),
      await van('breda', { antwoorden: { '1.1': 9 } }),
    ])
    expect(await screen.findByRole('heading', { name: 'Wat er gebeurt als u overneemt' })).toBeTruthy()
    expect(
      screen.getByText(
        /^Drie bestanden: één wordt een nieuwe weging, één wijzigt een weging en één heeft fouten\./,
      ),
    ).toBeTruthy()

    const assen = await regel('Assen')
    expect(assen.getByText('Wijzigt een weging')).toBeTruthy()
    const wijzigt = within(assen.getByRole('table', { name: 'Wat verandert bij Assen' }))
    expect(wijzigt.getByRole('row', { name: /^1\.1 .*score 2.*score 4.*“Beter”/ })).toBeTruthy()

    const breda = await regel('Breda')
    expect(breda.getByText('Kan niet worden overgenomen')).toBeTruthy()
    expect(
      breda.getByRole('row', { name: /Fout D12 Hier staat “9”\. Dat is geen score\. Vul 1, 2, 3/ }),
    ).toBeTruthy()
    expect(await rijen(app, `select 1 from wegingen where team_id <> 'assen'`)).toEqual([])

    await gebruiker.click(await knop('Neem twee wegingen over'))
    expect(await screen.findByText('Twee van twee wegingen overgenomen')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Assen' }).getAttribute('href')).toBe(`/wegingen/${id}`)
    expect(
      await rijen(app, 'select score from antwoorden where weging_id = $1 order by vraag_id', [id]),
    ).toEqual([{ score: 4 }, { score: 3 }])

    await gebruiker.click(await knop('Meer bestanden importeren'))
    expect(await veld()).toBeTruthy()
  })

  test('can drop files, and choose others without taking anything over', async () => {
    const { gebruiker, verbinding } = await toonApp(app, '/import', 'petra')
    const vlak = (await veld()).parentElement as HTMLElement
    fireEvent.drop(vlak, { dataTransfer: { files: [new File(['%PDF-1.7'], 'scores.pdf')] } })
    const pdf = await regel('scores.pdf')
    expect(pdf.getByText('Dit is een pdf. Daar kan de app geen scores uit lezen.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Neem/ })).toBeNull()
    await gebruiker.click(await knop('Kies andere bestanden'))
    expect(await veld()).toBeTruthy()
    expect(verbinding.verzoeken.filter((verzoek) => verzoek.endsWith('/imports'))).toEqual([])
  })

  test('can cancel a check that is under way', async () => {
    const { gebruiker, verbinding } = await toonApp(app, '/import', 'petra')
    const bestand = await van('emmen', { antwoorden: { '1.1': 5 } })
    const invoer = await veld()
    const laatDoor = verbinding.houdOp()
    await gebruiker.upload(invoer, bestand)
    await waitFor(() =>
      expect(verbinding.verzoeken.some((verzoek) => verzoek.endsWith('/importcontroles'))).toBe(true),
    )
    await gebruiker.click(await knop('Annuleren'))
    expect(await screen.findByText('De controle is gestopt')).toBeTruthy()
    laatDoor()
  })

  test('is told before anything is sent that the files are too large together', async () => {
    const { gebruiker, verbinding } = await toonApp(app, '/import', 'petra')
    const groot = new File(['x'], 'film.xlsx')
    Object.defineProperty(groot, 'size', { value: 21 * 1024 * 1024 })
    await gebruiker.upload(await veld(), groot)
    expect(await screen.findByText(/samen groter dan 20 MB/)).toBeTruthy()
    expect(verbinding.verzoeken.filter((verzoek) => verzoek.startsWith('POST'))).toEqual([])
  })

  test('fetches the template of a team of another ronde', async () => {
    const { gebruiker } = await toonApp(app, '/import', 'petra')
    const ophalen = () => screen.getByRole('link', { name: 'Sjabloon ophalen (XLSX)' }).getAttribute('href')
    await screen.findByRole('option', { name: 'Breda' })
    expect(ophalen()).toMatch(/\/rondes\/2026-Q4\/sjabloon$/)
    await gebruiker.selectOptions(screen.getByLabelText('Ronde'), '2026-Q3')
    await screen.findByRole('option', { name: 'Breda' })
    await gebruiker.selectOptions(screen.getByLabelText('Team'), 'breda')
    await waitFor(() => expect(ophalen()).toMatch(/\/rondes\/2026-Q3\/sjabloon\?teamId=breda$/))
  })
})

test('a begeleider is told who can import, and has no link to it', async () => {
  await toonApp(app, '/import', 'anna')
  expect(await screen.findByRole('heading', { name: 'Voor uw rol is er geen import' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Import' })).toBeNull()
})

describe('the organisation in a CSV', () => {
  const csv = (tekst: string) => new File([tekst], 'teams.csv')
  const csvveld = () => screen.findByLabelText<HTMLInputElement>('Kies het CSV-bestand')

  test('is shown row by row to a beheerder, and taken over', async () => {
    const { gebruiker } = await toonApp(app, '/import', 'hans')
    await gebruiker.upload(
      await csvveld(),
      csv('district;team;begeleider\nZuid;Emmen;\nZuid;Tilburg;Bram Jansen\n'),
    )
    const tabel = within(await screen.findByRole('table', { name: 'Wat er verandert' }))
    expect(
      tabel.getByRole('row', { name: '2 Team Emmen Gaat naar een ander district: van Noord naar Zuid' }),
    ).toBeTruthy()
    expect(tabel.getByRole('row', { name: '3 Team Tilburg Nieuw, in district Zuid' })).toBeTruthy()
    await gebruiker.click(await knop('Neem drie wijzigingen over'))
    expect(await screen.findByText('Drie wijzigingen overgenomen')).toBeTruthy()
    expect(await rijen(app, `select district_id from teams where naam in ('Emmen', 'Tilburg')`)).toEqual([
      { district_id: 'zuid' },
      { district_id: 'zuid' },
    ])
  })

  test('with a fault in it cannot be taken over, and says where it is', async () => {
    const { gebruiker } = await toonApp(app, '/import?wat=organisatie', 'petra')
    await gebruiker.upload(await csvveld(), csv('district,team\nDistrict Noord,Assen\n'))
    expect(
      await screen.findByRole('row', {
        name: /Fout rij 2, district “District Noord” lijkt op het district Noord\./,
      }),
    ).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Neem/ })).toBeNull()
    await gebruiker.click(await knop('Kies een ander bestand'))
    expect(await csvveld()).toBeTruthy()
  })
})
