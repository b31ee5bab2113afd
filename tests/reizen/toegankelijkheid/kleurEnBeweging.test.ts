import { expect, test } from 'vitest'
import type { Waarde } from '~/domein/weging/Antwoord'
import { bereidReisVoor, picture, wachtOp } from '~tests/support/reis'
import { Formulier } from '../Formulier'
import { assen, metWegingen } from './wegingenVooraf'

const reis = bereidReisVoor()
const weging = metWegingen(reis)

test('In forced colours the chosen option can still be told from the others', async () => {
  const page = await reis.bezoek(assen, { forcedColors: 'active' })
  const formulier = new Formulier(page)
  await formulier.open(weging.assen, 'onderdelen/T')
  await page.screenshot({ path: await picture('gedwongen-kleuren-1280') })
  const rand = (waarde: Waarde) =>
    formulier.keuze('T.3', waarde).evaluate((radio) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(radio.nextElementSibling ?? radio)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    })
  expect(await formulier.gekozen('T.3')).toBe('3')
  expect(await rand(3)).toBeGreaterThanOrEqual(2)
  expect(await rand(2)).toBe(0)
})

test('What moves is short, and nothing moves for who asked for that', async () => {
  const langste = () =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .map((duur) => Number.parseFloat(duur) * (duur.trim().endsWith('ms') ? 1 : 1000)),
      ),
    )
  for (const [reducedMotion, hoogstens] of [
    ['no-preference', 200],
    ['reduce', 1],
  ] as const) {
    const page = await reis.bezoek(assen, { reducedMotion })
    await new Formulier(page).open(weging.assen, 'onderdelen/1')
    await wachtOp(() => page.evaluate(langste)).toBeLessThanOrEqual(hoogstens)
  }
})
