import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Waarden } from '~/domein/weging/Antwoord'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { inEerdereRonde, inOpenRonde } from '~tests/support/testorganisatie'
import { alleVragenOp, dienIn } from '~tests/support/testweging'
import { metParticipatiewet, opBsn } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { beginWegingVan, nieuweWeging, nieuwTeam, vul } from '~tests/support/webweging'

/** On the small kader, so that each case fits in one line: A.2 and C.1 belong to a succesfactor. */
let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await rijen(app, `UPDATE rondes SET kader_versie = '9.1' WHERE id = '2026-Q3'`)
})
afterAll(() => app.sluit())

const alles = (waarde: 2 | 3 | 4 | 5, afwijkingen: Waarden = {}, kenmerken = metParticipatiewet) =>
  alleVragenOp(kleinKader, kenmerken, waarde, afwijkingen)
const kop = (naam: string) => screen.findByRole('heading', { level: 1, name: `Leeuwarden: ${naam}` })
const deel = (naam: string | RegExp) => within(screen.getByRole('region', { name: naam }))
const regels = (delen: ReturnType<typeof deel>) =>
  delen.getAllByRole('listitem').map((regel) => regel.textContent)

const toon = async (waarden: Waarden, opties: Parameters<typeof nieuweWeging>[1] = {}) => {
  const weging = await nieuweWeging(app, { waarden, ...opties })
  return { weging, ...(await toonApp(app, `/wegingen/${weging}/uitkomst`, 'anna')) }
}

describe('W7: while anything is open', () => {
  test('no stadium is claimed; it shows what is in the way and what is open', async () => {
    const { weging } = await toon({ 'A.1': 1, 'A.2': 'geen-beeld', 'A.3': 2, 'C.1': 2 })
    await kop('nog zes antwoorden te gaan')
    expect(document.title).toBe('Nog zes antwoorden te gaan, Leeuwarden – Wegingskader')
    expect(screen.getByText(/^Een stadium is er pas als alles is beantwoord\. Nu al staat vast/)).toBeTruthy()
    const inDeWeg = deel('Wat Lerend team nu al in de weg staat')
    expect(inDeWeg.getAllByRole('heading', { level: 3 }).map((titel) => titel.textContent)).toEqual([
      'Succesfactor Samen beginnen (1)',
      'Andere stellingen (1)',
      'Geen beeld (1)',
    ])
    expect(screen.queryByRole('list', { name: 'De stadia op weg' })).toBeNull()
    const open = deel('Nog open').getAllByRole('link')
    expect(open.map((link) => link.textContent)).toEqual([
      'eindweging',
      'B.1',
      'B.2',
      'eindweging',
      'C.2',
      'eindweging',
    ])
    expect(open[1]?.getAttribute('href')).toBe(`/wegingen/${weging}/onderdelen/B#vraag-B.1`)
    expect(screen.getByRole('link', { name: 'Verder met invullen' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'De onderdelen tot nu toe' })).toBeTruthy()
  })

  test('nothing answered: nothing is in the way, and there is no profile yet', async () => {
    await toon({})
    await kop('nog tien antwoorden te gaan')
    expect(deel(/nu al in de weg staat/).getByText('Tot nu toe niets.')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'De onderdelen tot nu toe' })).toBeNull()
  })

  test('a link brings one to the question itself', async () => {
    const { gebruiker } = await toon({ 'A.1': 1 })
    await kop('nog negen antwoorden te gaan')
    await gebruiker.click(deel('Nog open').getByRole('link', { name: 'C.2' }))
    await screen.findByRole('heading', { level: 1, name: 'C Samen leren' })
    await waitFor(() => expect(document.activeElement?.closest('fieldset')?.id).toBe('vraag-C.2'))
  })

  test('follows what somebody else answers meanwhile', async () => {
    const { weging } = await toon({})
    await kop('nog tien antwoorden te gaan')
    await vul(app, 'emiel', weging, { waarden: { 'A.1': 4 } })
    document.dispatchEvent(new Event('visibilitychange'))
    await kop('nog negen antwoorden te gaan')
  })

  test('who may only look is not asked to go on', async () => {
    const weging = await nieuweWeging(app)
    await toonApp(app, `/wegingen/${weging}/uitkomst`, 'dirk')
    await kop('nog tien antwoorden te gaan')
    expect(screen.queryByRole('link', { name: 'Verder met invullen' })).toBeNull()
  })
})

describe('a complete weging', () => {
  test('W2, W8: says where the team stands, why, and the shortest way on', async () => {
    await toon(alles(4, { 'A.2': 2, 'B.1': 1, 'C.2': 'geen-beeld' }), {
      toelichtingen: { 'B.1': 'Wij delen nog op naam' },
    })
    await kop('Startend team')
    expect(
      screen.getByText(
        '4 van de 7 stellingen halen wat Lerend team vraagt. Drie staan nog in de weg. Daarvan hoort er één bij een succesfactor, waar een 3 nodig is. Van één stelling heeft het team geen beeld: wat niemand kan zien, is nog niet aangetoond.',
      ),
    ).toBeTruthy()
    const weg = within(screen.getByRole('list', { name: 'De stadia op weg' })).getAllByRole('listitem')
    expect(weg.map((halte) => halte.textContent)).toEqual([
      'Startend teamhier staat het team nu',
      'Lerend teamnog 3 stellingen, samen 2 punten, 1 zonder beeld',
      'Draaiend teamnog 3 stellingen, samen 5 punten, 1 zonder beeld',
      'Zelfstandig teamnog 7 stellingen, samen 11 punten, 1 zonder beeld',
    ])
    expect(weg[0]?.getAttribute('aria-current')).toBe('step')
    const kortste = deel('De kortste weg naar Lerend team')
    expect(
      kortste.getByText('Deze drie stellingen samen zijn genoeg, en geen ervan kan worden gemist.'),
    ).toBeTruthy()
    expect(kortste.getAllByRole('heading', { level: 3 }).map((titel) => titel.textContent)).toEqual([
      'Succesfactor Samen beginnen (1)',
      'Andere stellingen (1)',
      'Geen beeld (1)',
    ])
    const [samen, anders, zonderBeeld] = regels(kortste)
    expect(samen).toMatch(/^A\.2Het team bespreekt.*score 2 nodig 3score 3$/)
    expect(anders).toContain('Toelichting: “Wij delen nog op naam”')
    expect(zonderBeeld).toMatch(/^C\.2Teamleden durven.*geen beeld nodig/)
  })

  test('W8: one short, it says so in the heading and that this one is enough', async () => {
    await toon(alles(4, { 'B.2': 3 }))
    await kop('Lerend team, één stelling van Draaiend team')
    expect(deel('De kortste weg naar Draaiend team').getByText('Deze ene stelling is genoeg.')).toBeTruthy()
  })

  test('at the top there is no way further', async () => {
    await toon(alles(5))
    await kop('Zelfstandig team')
    expect(screen.getByText('Alle 7 stellingen halen wat Zelfstandig team vraagt.')).toBeTruthy()
    expect(screen.queryByRole('region', { name: /^De kortste weg/ })).toBeNull()
    expect(
      screen.queryByRole('region', { name: /maar net vast$/ }),
      'every stelling would be in it',
    ).toBeNull()
  })

  test('W8: it shows on what the team would fall back', async () => {
    await toon(alles(5, { 'B.2': 4, 'C.1': 4 }))
    await kop('Draaiend team, twee stellingen van Zelfstandig team')
    const terugval = deel('Hier houdt het team Draaiend team maar net vast')
    expect(terugval.getByText(/^2 stellingen halen precies wat nodig is\./)).toBeTruthy()
    expect(regels(terugval).map((regel) => regel?.slice(0, 3))).toEqual(['B.2', 'C.1'])
  })

  test('from the lowest stadium nobody falls back', async () => {
    await toon(alles(2))
    await kop('Startend team, twee stellingen van Lerend team')
    expect(screen.queryByRole('region', { name: /maar net vast$/ })).toBeNull()
  })

  test('W3: divided by bsn, it says which low score does not stand in the way', async () => {
    await toon(alles(3, { 'B.1': 1 }, opBsn), { kenmerken: opBsn })
    await kop('Lerend team')
    expect(
      screen.getByText(
        'Stelling B.1 houdt Lerend team daarom niet tegen. Voor een hoger stadium telt zij wel mee.',
      ),
    ).toBeTruthy()
  })

  test('W3: divided by postcode, the same low score does', async () => {
    await toon(alles(3, { 'B.1': 1 }))
    await kop('Startend team, één stelling van Lerend team')
    expect(screen.queryByText(/De caseload is ingedeeld op bsn/)).toBeNull()
  })

  test('W6: the profile is a drawing for the eye and a table for everyone', async () => {
    await toon(alles(4, { 'B.1': 1, 'C.2': 'geen-beeld', 'eindweging-B': 2 }))
    await kop('Startend team')
    expect(
      screen.getByRole('heading', { name: 'Eigen werkgebied blijft achter, cliënt en team is het verst' }),
    ).toBeTruthy()
    const tabel = within(screen.getByRole('table', { name: 'Gemiddelde score per onderdeel' }))
    expect(tabel.getAllByRole('row').map((rij) => rij.textContent)).toEqual([
      'OnderdeelDit kwartaalVorig kwartaalVerschilEindwegingGescoord',
      'A Cliënt en team4,0––43 van 3',
      'B Eigen werkgebied2,5––22 van 2',
      'C Samen leren4,0––41 van 2',
    ])
  })

  test('W5: the eindwegingen that differ from the mean, with what the team says about that', async () => {
    await toon(alles(4, { 'eindweging-A': 2, 'eindweging-C': 5 }), {
      toelichtingen: { 'eindweging-A': 'Het voelt nog niet zo' },
    })
    await kop('Draaiend team')
    const oordeel = deel('Het eigen oordeel van het team')
    expect(oordeel.getByText(/^Eén eindweging verschilt meer dan één punt/)).toBeTruthy()
    expect(regels(oordeel)).toHaveLength(1)
    expect(regels(oordeel)[0]).toMatch(/score 2 gemiddeld 4,0/)
    expect(regels(oordeel)[0]).toContain('Toelichting: “Het voelt nog niet zo”')
  })

  test('W5: no difference is worth a sentence too', async () => {
    await toon(alles(4))
    await kop('Draaiend team')
    expect(screen.getByText(/^Geen eindweging verschilt meer dan één punt/)).toBeTruthy()
  })

  test('has the ways on: hand in, or try other scores', async () => {
    const { weging } = await toon(alles(4))
    await kop('Draaiend team')
    expect(screen.getByRole('link', { name: 'Weging indienen' }).getAttribute('href')).toBe(
      `/wegingen/${weging}/indienen`,
    )
    expect(screen.getByRole('link', { name: 'Wat als: andere scores proberen' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: /Weegverslag/ })).toBeNull()
  })
})

describe('beside last time', () => {
  const metVorige = async (toen: Waarden, nu: Waarden) => {
    const team = await nieuwTeam(app)
    app.klok.nu = inEerdereRonde
    await dienIn(app, 'anna', await beginWegingVan(app, team, { waarden: toen }))
    app.klok.nu = inOpenRonde
    const weging = await beginWegingVan(app, team, { waarden: nu })
    await toonApp(app, `/wegingen/${weging}/uitkomst`, 'anna')
  }

  test('a first weging says that there was none', async () => {
    await toon(alles(4))
    await kop('Draaiend team')
    expect(deel('Sinds de vorige keer').getByText(/^Dit is de eerste weging van dit team\./)).toBeTruthy()
  })

  test('it shows the stadium of then, and what rose, fell and came in view', async () => {
    await metVorige(alles(3, { 'A.2': 2, 'C.2': 'geen-beeld' }), alles(3, { 'A.1': 5, 'A.2': 3, 'B.2': 2 }))
    await kop('Lerend team')
    const sinds = deel('2 stellingen gingen omhoog, 1 omlaag')
    expect(sinds.getByText(/^In het 3e kwartaal 2026 was het team/).textContent).toContain('Startend team')
    expect(sinds.getByText('Omhoog (2)')).toBeTruthy()
    expect(sinds.getByText('Omlaag (1)')).toBeTruthy()
    expect(sinds.getByText('Wel of juist geen beeld meer (1)')).toBeTruthy()
    expect(regels(sinds).map((regel) => regel?.slice(0, 3))).toEqual(['A.1', 'A.2', 'B.2', 'C.2'])
    expect(regels(sinds)[3]).toMatch(/geen beeld naar 3/)
  })

  test('one up is one', async () => {
    await metVorige(alles(3), alles(3, { 'A.1': 4 }))
    await kop('Lerend team')
    expect(screen.getByRole('region', { name: '1 stelling ging omhoog, 0 omlaag' })).toBeTruthy()
  })

  test('nothing changed says so, and the stadium of then stands there', async () => {
    await metVorige(alles(3), alles(3))
    await kop('Lerend team')
    expect(screen.getByRole('region', { name: 'Geen score is veranderd sinds de vorige keer' })).toBeTruthy()
  })

  test('what stands in the way says what it was last time, and the profile has both', async () => {
    await metVorige(alles(4, { 'B.1': 1 }), alles(4, { 'B.1': 1, 'A.1': 2 }))
    await kop('Startend team, één stelling van Lerend team')
    expect(regels(deel(/^De kortste weg/))[0]).toContain('Vorige keer ook 1.')
    const tabel = within(screen.getByRole('table', { name: 'Gemiddelde score per onderdeel' }))
    expect(tabel.getAllByRole('row')[1]?.textContent).toBe('A Cliënt en team3,34,0−0,743 van 3')
  })
})
