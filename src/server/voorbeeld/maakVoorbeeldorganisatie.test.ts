import { describe, expect, test } from 'vitest'
import { rolSchema } from '~/contract/aanmeldingen'
import { maakVoorbeeldorganisatie } from './maakVoorbeeldorganisatie'

const organisatie = maakVoorbeeldorganisatie('2026-11-18')
const { districten, teams, personen, rondes } = organisatie
const ids = (dingen: { id: string }[]) => dingen.map(({ id }) => id)
const metRol = (rol: string) =>
  personen.filter((persoon) => persoon.rollen.some((eigen) => eigen.rol === rol))

describe('the example organisation', () => {
  test('is the same each time that it is made for one day', () => {
    expect(maakVoorbeeldorganisatie('2026-11-18')).toEqual(organisatie)
  })

  test('has the same teams and people on another day', () => {
    const later = maakVoorbeeldorganisatie('2027-03-02')
    expect(later.teams).toEqual(teams)
    expect(later.personen).toEqual(personen)
  })

  test('has 11 districts and 103 teams, each in a district', () => {
    expect(districten).toHaveLength(11)
    expect(teams).toHaveLength(103)
    const perDistrict = districten.map(({ id }) => teams.filter((team) => team.districtId === id).length)
    expect(Math.min(...perDistrict)).toBeGreaterThanOrEqual(8)
    expect(Math.max(...perDistrict)).toBeLessThanOrEqual(10)
  })

  test('gives everything an id of its own that can stand in an address', () => {
    for (const alle of [ids(districten), ids(teams), ids(personen), ids(organisatie.wegingen)]) {
      expect(new Set(alle).size).toBe(alle.length)
      for (const id of alle) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  test('has the towns where the first teams came to SMC in de basis, numbered where there are several', () => {
    expect(ids(teams)).toEqual(
      expect.arrayContaining([
        ...['smc-alkmaar', 'smc-assen', 'smc-dordrecht', 'smc-emmen', 'smc-groningen-1', 'smc-hengelo'],
        ...['smc-heerlen-1', 'smc-heerlen-2', 'smc-heerlen-3', 'smc-heerlen-4'],
        ...['smc-rotterdam-1', 'smc-rotterdam-2', 'smc-utrecht-1'],
      ]),
    )
    expect(teams.find((team) => team.id === 'smc-heerlen-4')).toMatchObject({
      naam: 'SMC Heerlen 4',
      districtId: 'limburg',
    })
    expect(teams.find((team) => team.id === 'smc-s-hertogenbosch-1')?.naam).toBe("SMC 's-Hertogenbosch 1")
  })

  test('has a begeleider for every team, a districtsmanager for every district, and the national roles', () => {
    for (const team of teams) {
      const begeleider = personen.find((persoon) => persoon.id === `begeleider-${team.id}`)
      expect(begeleider?.rollen).toEqual([{ rol: 'begeleider', teamId: team.id, districtId: null }])
    }
    expect(ids(metRol('districtsmanager'))).toEqual(districten.map(({ id }) => `districtsmanager-${id}`))
    expect(ids(metRol('programmabureau'))).toEqual(['programmabureau-1', 'programmabureau-2'])
    expect(ids(metRol('beheerder'))).toEqual(['beheerder-1'])
  })

  test('has duale leiding in some teams, and advisers who lead several', () => {
    const regievoerders = ids(personen).filter((id) => id.startsWith('regievoerder-'))
    expect(regievoerders).toEqual(
      expect.arrayContaining(['regievoerder-smc-assen', 'regievoerder-smc-hengelo']),
    )
    expect(regievoerders.length).toBeGreaterThan(20)
    expect(regievoerders.length).toBeLessThan(50)
    const adviseur = personen.find((persoon) => persoon.id === 'adviseur-heerlen')
    expect(adviseur?.rollen.map((rol) => rol.teamId)).toEqual(
      [1, 2, 3, 4].map((nummer) => `smc-heerlen-${nummer}`),
    )
  })

  test('gives people only roles that exist, and each a name that nobody else has', () => {
    for (const persoon of personen) {
      for (const { rol } of persoon.rollen) expect(rolSchema.options).toContain(rol)
      expect(persoon.naam).toMatch(/^\p{Lu}\. \S/u)
    }
    expect(new Set(personen.map((persoon) => persoon.naam)).size).toBe(personen.length)
  })

  test('has the open ronde of this quarter and three before it', () => {
    expect(rondes).toEqual([
      { id: '2026-Q1', kaderVersie: '1.21', opent: '2026-01-01', sluit: '2026-03-31' },
      { id: '2026-Q2', kaderVersie: '1.21', opent: '2026-04-01', sluit: '2026-06-30' },
      { id: '2026-Q3', kaderVersie: '1.21', opent: '2026-07-01', sluit: '2026-09-30' },
      { id: '2026-Q4', kaderVersie: '1.21', opent: '2026-10-01', sluit: '2026-12-31' },
    ])
  })
})
