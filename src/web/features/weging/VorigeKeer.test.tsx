import { screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { inEerdereRonde, inOpenRonde } from '~tests/support/testorganisatie'
import { alleVragenOp, dienIn } from '~tests/support/testweging'
import { zonderParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { vraag } from '~tests/support/webvragen'
import { beginWegingVan, nieuweWeging, nieuwTeam } from '~tests/support/webweging'

let app: Testapp
let weging: string
beforeAll(async () => {
  app = await maakTestapp()
  const team = await nieuwTeam(app)
  app.klok.nu = inEerdereRonde
  const eerder = await beginWegingVan(app, team, {
    kenmerken: zonderParticipatiewet,
    waarden: alleVragenOp(kader121, zonderParticipatiewet, 3, { 2.1: 'geen-beeld' }),
    toelichtingen: { 2.2: 'Elke maandag besproken' },
  })
  await dienIn(app, 'anna', eerder)
  app.klok.nu = inOpenRonde
  weging = await beginWegingVan(app, team)
})
afterAll(() => app.sluit())
beforeEach(() => {
  app.klok.nu = inOpenRonde
})

const knop = (naam: string) => screen.findByRole('button', { name: naam })
/** What is shown of last time at a question; null when nothing is. */
const toen = async (nummer: string) => {
  const kader = (await vraag(nummer)).parentElement
  const regel = [...(kader?.querySelectorAll('p') ?? [])].find((p) =>
    p.textContent?.startsWith('Vorige keer'),
  )
  return regel?.textContent ?? null
}

describe('the answers of last time', () => {
  test('are not shown, nor asked for, until somebody wants to see them', async () => {
    const { verbinding } = await toonApp(app, `/wegingen/${weging}/onderdelen/2`, 'anna')
    await knop('Vorige keer tonen')
    expect(await toen('2.1')).toBeNull()
    expect(verbinding.verzoeken.filter((v) => v.endsWith('/vorige'))).toEqual([])
  })

  test('stand beside each question with its toelichting after a click, and are gone after another', async () => {
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/2`, 'anna')
    await gebruiker.click(await knop('Vorige keer tonen'))
    await waitFor(async () => expect(await toen('2.3')).toBe('Vorige keer: 3score 3'))
    expect(await toen('2.1')).toContain('geen beeld')
    expect(await toen('2.2')).toContain('“Elke maandag besproken”')
    expect(await toen('2 Eindweging Drempelloze klantreis')).toContain('score 3')
    expect(await toen('2.8'), 'n.v.t. then, so nothing was answered').toContain('nog niet beantwoord')
    await gebruiker.click(await knop('Vorige keer verbergen'))
    await waitFor(async () => expect(await toen('2.3')).toBeNull())
  })

  test('stay on when one goes to the next section', async () => {
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await knop('Vorige keer tonen'))
    await waitFor(async () => expect(await toen('8.1')).toContain('score 3'))
    await gebruiker.click(screen.getByRole('link', { name: 'Volgende: Lerend ontwikkelen' }))
    await waitFor(async () => expect(await toen('9.1')).toContain('score 3'))
  })

  test('fill nothing in', async () => {
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await knop('Vorige keer tonen'))
    await waitFor(async () => expect(await toen('8.1')).toContain('score 3'))
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false)
  })

  test('of a question in other words are not shown', async () => {
    await rijen(app, `UPDATE rondes SET kader_versie = '9.1' WHERE id = '2026-Q3'`)
    const team = await nieuwTeam(app)
    app.klok.nu = inEerdereRonde
    const waarden = alleVragenOp(kleinKader, zonderParticipatiewet, 3)
    await dienIn(app, 'anna', await beginWegingVan(app, team, { kenmerken: zonderParticipatiewet, waarden }))
    app.klok.nu = inOpenRonde
    await toonApp(app, `/wegingen/${await beginWegingVan(app, team)}/onderdelen/8?vorige=true`, 'anna')
    expect(await knop('Vorige keer verbergen')).toBeTruthy()
    expect(await toen('8.1')).toBeNull()
  })
})

describe('of a team that came out of others', () => {
  const uit = async (...voorgangers: string[]) => {
    const team = await nieuwTeam(app, 'Nieuw')
    for (const voorganger of voorgangers) {
      await rijen(app, 'INSERT INTO teamvoorgangers VALUES ($1, $2)', [team, voorganger])
    }
    return beginWegingVan(app, team)
  }
  const oud = async (naam: string) => {
    const team = await nieuwTeam(app, naam)
    app.klok.nu = inEerdereRonde
    const waarden = alleVragenOp(kader121, zonderParticipatiewet, 2)
    await rijen(app, `UPDATE rondes SET kader_versie = '1.21' WHERE id = '2026-Q3'`)
    await dienIn(app, 'anna', await beginWegingVan(app, team, { kenmerken: zonderParticipatiewet, waarden }))
    app.klok.nu = inOpenRonde
    return team
  }

  test('one: its answers are shown, and it is said whose they are', async () => {
    await toonApp(app, `/wegingen/${await uit(await oud('Heel'))}/onderdelen/8?vorige=true`, 'anna')
    await waitFor(async () => expect(await toen('8.1')).toContain('score 2'))
    expect(screen.getByText('De vorige keer is van Heel, waaruit dit team is ontstaan.')).toBeTruthy()
  })

  test('several: none are shown, and it is said why', async () => {
    const weging = await uit(await oud('Links'), await oud('Rechts'))
    await toonApp(app, `/wegingen/${weging}/onderdelen/8?vorige=true`, 'anna')
    await screen.findByText(
      'Dit team komt voort uit Links en Rechts. Meer dan één weging is niet te vergelijken met die van nu.',
    )
    expect(await toen('8.1')).toBeNull()
  })
})

test('a team that was never weighed is told so', async () => {
  const { gebruiker } = await toonApp(app, `/wegingen/${await nieuweWeging(app)}/onderdelen/8`, 'anna')
  await gebruiker.click(await knop('Vorige keer tonen'))
  expect(await screen.findByText('Dit is de eerste weging van dit team.')).toBeTruthy()
})
