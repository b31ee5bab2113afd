import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Waarden } from '~/domein/weging/Antwoord'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { alleVragenOp, leesWeging } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
})
afterAll(() => app.sluit())

/** A team that misses B.1 and B.2 for Draaiend team. */
const waarden = alleVragenOp(kleinKader, metParticipatiewet, 4, { 'B.1': 3, 'B.2': 3 })
const toon = async (stand: Waarden = waarden) => {
  const weging = await nieuweWeging(app, { waarden: stand })
  const pagina = await toonApp(app, `/wegingen/${weging}/uitkomst?wat-als=true`, 'anna')
  await screen.findByRole('heading', { level: 1, name: 'Wat als: andere scores proberen' })
  return { weging, ...pagina }
}
const veld = (id: string) =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: new RegExp(`^probeer ?bij ${id}$`) })
/** What stands beside the real outcome; not the line that says that all answers are saved. */
const uitkomst = () => screen.getAllByRole('status').at(-1)?.textContent

describe('W8, wat als', () => {
  test('starts with the real scores, and puts what stands in the way first', async () => {
    await toon()
    expect(uitkomst()).toBe('Nog niets geprobeerdLerend teamTwee stellingen in de weg van Draaiend team.')
    const inDeWeg = within(screen.getByRole('region', { name: 'Wat nu in de weg staat' }))
    expect(inDeWeg.getAllByRole('combobox')).toHaveLength(2)
    expect(veld('B.1').value).toBe('3')
    expect(screen.getAllByRole('combobox')).toHaveLength(7)
    expect(screen.getByText(/Niets hiervan wordt opgeslagen/)).toBeTruthy()
  })

  test('changes the outcome as one tries, and marks what is tried as not saved', async () => {
    const { gebruiker } = await toon()
    await gebruiker.selectOptions(veld('B.1'), '4')
    expect(uitkomst()).toBe(
      'Met één andere score, niet opgeslagenLerend teamEén stelling in de weg van Draaiend team.',
    )
    await gebruiker.selectOptions(veld('B.2'), '5')
    expect(uitkomst()).toContain('Met twee andere scores, niet opgeslagenDraaiend team')
    expect(screen.getAllByText('Geprobeerd, niet opgeslagen')).toHaveLength(2)
    const regel = veld('B.1').closest('li')
    expect(regel?.textContent).toContain('Geprobeerd, niet opgeslagen')
    expect(regel?.textContent, 'the real score stays beside it').toContain('score 3')
  })

  test('goes down as well as up, and geen beeld can be tried (W4)', async () => {
    const { gebruiker } = await toon()
    await gebruiker.selectOptions(veld('A.1'), 'Kunnen we niet zien')
    expect(uitkomst()).toContain('Startend teamEén stelling in de weg van Lerend team.')
  })

  test('trying the real score again is no longer trying', async () => {
    const { gebruiker } = await toon()
    await gebruiker.selectOptions(veld('B.1'), '4')
    await gebruiker.selectOptions(veld('B.1'), '3')
    expect(uitkomst()).toContain('Nog niets geprobeerd')
    expect(screen.queryByText('Geprobeerd, niet opgeslagen')).toBeNull()
  })

  test('one click brings the real scores back', async () => {
    const { gebruiker } = await toon()
    const terug = screen.getByRole<HTMLButtonElement>('button', { name: 'Terug naar de echte scores' })
    expect(terug.disabled).toBe(true)
    await gebruiker.selectOptions(veld('B.1'), '4')
    await gebruiker.selectOptions(veld('A.1'), '1')
    await gebruiker.click(terug)
    expect(uitkomst()).toContain('Nog niets geprobeerd')
    expect([veld('B.1').value, veld('A.1').value]).toEqual(['3', '4'])
  })

  test('nothing is sent and nothing is kept: the weging stays as it was', async () => {
    const { gebruiker, verbinding, weging } = await toon()
    const eerder = (await leesWeging(app, 'anna', weging)).volgnummer
    await gebruiker.selectOptions(veld('B.1'), '4')
    await gebruiker.selectOptions(veld('B.2'), '4')
    await gebruiker.click(screen.getByRole('link', { name: 'Stoppen met proberen' }))
    await screen.findByRole('heading', {
      level: 1,
      name: /: Lerend team, twee stellingen van Draaiend team$/,
    })
    expect(verbinding.verzoeken.filter((v) => !v.startsWith('GET'))).toEqual([])
    expect((await leesWeging(app, 'anna', weging)).volgnummer).toBe(eerder)
    expect(Object.keys(window.localStorage).filter((sleutel) => sleutel.includes(weging))).toEqual([])

    await gebruiker.click(screen.getByRole('link', { name: 'Wat als: andere scores proberen' }))
    await screen.findByRole('heading', { level: 1, name: 'Wat als: andere scores proberen' })
    expect(uitkomst()).toContain('Nog niets geprobeerd')
  })

  test('W7: of an incomplete weging it says what is still within reach', async () => {
    const { gebruiker } = await toon({ 'A.1': 2, 'A.2': 3 })
    expect(uitkomst()).toContain('Hoogst haalbaar: Lerend team')
    expect(uitkomst()).toContain('Vijf stellingen zijn nog open.')
    expect(veld('B.1').value).toBe('')
    await gebruiker.selectOptions(veld('B.1'), '1')
    expect(uitkomst()).toContain('Hoogst haalbaar: Startend team')
    expect(uitkomst()).toContain('Vier stellingen zijn nog open.')
    await gebruiker.selectOptions(veld('B.1'), 'open')
    expect(uitkomst()).toContain('Nog niets geprobeerd')
  })

  test('W1: what does not hold for the team cannot be tried', async () => {
    const weging = await nieuweWeging(app, { kenmerken: zonderParticipatiewet })
    await toonApp(app, `/wegingen/${weging}/uitkomst?wat-als=true`, 'anna')
    await waitFor(() => expect(screen.getAllByRole('combobox')).toHaveLength(6))
    expect(screen.queryByRole('combobox', { name: /A\.3/ })).toBeNull()
  })
})
