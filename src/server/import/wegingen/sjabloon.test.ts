import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import { leesXlsx, unzip } from '~tests/support/leesXlsx'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { haalSjabloon } from '~tests/support/testimport'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { beginWeging } from '~tests/support/testweging'
import { zonderParticipatiewet } from '~tests/support/waarden'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  app.klok.nu = new Date('2026-08-17T10:00:00Z')
  await beginWeging(app, 'anna', 'assen', zonderParticipatiewet)
})
afterAll(() => app.sluit())

const blad = async (rondeId: string, teamId: string | null) =>
  leesXlsx(await haalSjabloon(app, rondeId, teamId)).Weging?.rijen ?? []

describe('the template of a ronde', () => {
  test('has every vraag of its kader, with the code as text', async () => {
    for (const [rondeId, kader] of [
      ['2026-Q3', kader121],
      ['2026-Q4', kleinKader],
    ] as const) {
      const rijen = (await blad(rondeId, 'emmen')).slice(11)
      expect(rijen.map(([code]) => code)).toEqual(vragenVanKader(kader).map(({ id }) => id))
      expect(rijen.every((rij) => rij[3] === null && rij[4] === null)).toBe(true)
    }
  })

  test('says which team, and has the kenmerken and n.v.t. of its weging', async () => {
    const rijen = await blad('2026-Q3', 'assen')
    expect(Object.fromEntries(rijen.slice(2, 9))).toEqual({
      Ronde: '2026-Q3',
      Wegingskader: '1.21',
      'Team-id': 'assen',
      Team: 'Assen',
      District: 'Noord',
      'Voert de Participatiewet uit': 'nee',
      'Caseload verdeeld op bsn': 'nee',
    })
    expect(rijen.filter((rij) => rij[3] === 'n.v.t.').map(([code]) => code)).toEqual(['2.8'])
  })

  test('takes the kenmerken of the last weging where this ronde has none, and none where there was never one', async () => {
    expect((await blad('2026-Q4', 'assen'))[7]?.[1]).toBe('nee')
    expect((await blad('2026-Q4', 'emmen'))[7]?.[1]).toBeNull()
  })

  test('lets a spreadsheet refuse what is no score: 1 to 5 or geen beeld, and n.v.t. for the Participatiewet only', async () => {
    const xml =
      unzip(Buffer.from(await haalSjabloon(app, '2026-Q3', 'emmen'))).get('xl/worksheets/sheet1.xml') ?? ''
    const regels = [...xml.matchAll(/sqref="([^"]+)"><formula1>&quot;|sqref="([^"]+)"><formula1>"([^"]+)"/g)]
    const perKeuze = new Map(regels.map(([, , adressen = '', keuzes]) => [keuzes, adressen.split(' ')]))
    expect(perKeuze.get('1,2,3,4,5,geen beeld')).toHaveLength(78)
    expect(perKeuze.get('1,2,3,4,5,geen beeld,n.v.t.')).toEqual(['D28'])
    expect(perKeuze.get('ja,nee')).toEqual(['B8', 'B9'])
  })

  test('has a second sheet that explains how to fill it in', async () => {
    const boek = leesXlsx(await haalSjabloon(app, '2026-Q3', null))
    expect(Object.keys(boek)).toEqual(['Weging', 'Uitleg'])
    for (const { score, betekenis } of kader121.schaal) {
      expect(boek.Uitleg?.rijen.flat()).toContain(`${score}  ${betekenis}`)
    }
    expect(boek.Weging?.rijen[4]).toEqual(['Team-id', null])
  })
})
