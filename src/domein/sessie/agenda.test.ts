import { describe, expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { metParticipatiewet, opBsn, preciesOp, zonderParticipatiewet } from '~tests/support/waarden'
import type { Waarde } from '../weging/Antwoord'
import { type Aantallen, telWaarden } from './Aantallen'
import { maakAgenda } from './agenda'

const van = (...waarden: Waarde[]) => telWaarden(waarden)

/** The agenda of a team that is unanimous just in the basis on everything else, so that volwaardig (5) is next. */
function agenda(anders: Record<string, Aantallen>, kenmerken = metParticipatiewet) {
  const basis = preciesOp(kader121, kenmerken, 'smc-in-de-basis')
  const eens = Object.entries(basis).map(([id, w]): [string, Aantallen] => [id, van(w, w, w)])
  return maakAgenda(kader121, kenmerken, new Map([...eens, ...Object.entries(anders)]))
}

const volgorde = (anders: Record<string, Aantallen>) => agenda(anders).map(({ vraagId }) => vraagId)

/** The middle of 1.2 is 2, so that the basis (3, and 4 with a succesfactor) is next. */
const onderBasis = { '1.2': van(2, 2, 2) }

describe('maakAgenda', () => {
  test('G6, G7: leaves out what all scored the same, even where it stands in the way', () => {
    expect(agenda({})).toEqual([])
    expect(agenda(onderBasis)).toEqual([])
  })

  test('G6: gives difference, weight and points of a stelling whose middle stands in the way', () => {
    expect(agenda({ ...onderBasis, '1.1': van(1, 2, 4) })).toEqual([
      {
        vraagId: '1.1',
        afstand: 3,
        gewicht: 3,
        punten: 6,
        redenen: [
          { soort: 'verschil', afstand: 3 },
          { soort: 'staat-in-de-weg', stadium: 'smc-in-de-basis', minimum: 3 },
        ],
      },
    ])
  })

  test('G6: a score under the minimum can decide where the middle reaches it', () => {
    const [punt] = agenda({ ...onderBasis, '1.1': van(2, 3, 3) })
    expect(punt).toMatchObject({ gewicht: 2, punten: 1.33 })
    expect(punt?.redenen).toContainEqual({ soort: 'kan-beslissen', stadium: 'smc-in-de-basis', minimum: 3 })
  })

  test('G6: where all reach the minimum, there is only the difference to talk about', () => {
    const [punt] = agenda({ ...onderBasis, '1.1': van(3, 4, 5) })
    expect(punt).toMatchObject({ gewicht: 1, redenen: [{ soort: 'verschil', afstand: 2 }] })
  })

  test('W2, G6: a succesfactor is named, and asks its own minimum', () => {
    const [punt] = agenda({ ...onderBasis, 'T.3': van(3, 3, 4) })
    expect(punt?.redenen).toEqual([
      { soort: 'verschil', afstand: 1 },
      { soort: 'staat-in-de-weg', stadium: 'smc-in-de-basis', minimum: 4 },
      { soort: 'succesfactor' },
    ])
  })

  test('W3, G6: where the basis asks nothing of a team by bsn, no score weighs more', () => {
    const [punt] = agenda({ ...onderBasis, '3.3': van(1, 1, 2) }, opBsn)
    expect(punt).toMatchObject({ gewicht: 1, redenen: [{ soort: 'verschil', afstand: 1 }] })
  })

  test('W4, G6: a geen beeld next to scores is a reason, though no score that can decide', () => {
    const [punt] = agenda({ ...onderBasis, '1.1': van(3, 3, 'geen-beeld') })
    expect(punt).toMatchObject({ afstand: 0, gewicht: 1 })
    expect(punt?.redenen).toEqual([{ soort: 'geen-beeld', aantal: 1, van: 3 }])
  })

  test('W4, G6: what nobody has a view on stands in the way and stays on the agenda', () => {
    const [punt] = agenda({ '1.1': van('geen-beeld', 'geen-beeld', 'geen-beeld') })
    expect(punt).toMatchObject({ afstand: 0, gewicht: 3, punten: 3 })
    expect(punt?.redenen).toEqual([
      { soort: 'geen-beeld', aantal: 3, van: 3 },
      { soort: 'staat-in-de-weg', stadium: 'smc-in-de-basis', minimum: 3 },
    ])
  })

  test('G3, G6: of fewer than three answers it tells how many, and nothing of what they say', () => {
    const apart = { afstand: 0, gewicht: 1, punten: 0 }
    const punten = agenda({ ...onderBasis, '1.1': van(1, 5), '1.3': van(), '9.7': van(3, 3, 4) })
    expect(punten.map(({ vraagId }) => vraagId)).toEqual(['9.7', '1.1', '1.3'])
    expect(punten[1]).toMatchObject({ ...apart, redenen: [{ soort: 'te-weinig-antwoorden', aantal: 2 }] })
    expect(punten[2]).toMatchObject({ ...apart })
    expect(punten[2]?.redenen[0]).toEqual({ soort: 'te-weinig-antwoorden', aantal: 0 })
  })

  test('G6: begins with most difference times weight, and of equals with the first in the kader', () => {
    expect(
      volgorde({
        ...onderBasis,
        '9.7': van(3, 3, 4),
        '8.1': van(2, 2, 3),
        '1.1': van(3, 3, 4),
        '3.5': van(2, 3, 3),
      }),
    ).toEqual(['8.1', '3.5', '1.1', '9.7'])
  })

  test('G6: a divided group comes before one person who differs more', () => {
    const verdeeld = van(3, 3, 3, 5, 5, 5)
    const eenling = van(5, 5, 5, 5, 5, 3)
    expect(volgorde({ ...onderBasis, '1.1': eenling, '9.7': verdeeld })).toEqual(['9.7', '1.1'])
  })

  test('W1, W5, G6: passes over n.v.t. stellingen, eindwegingen and what is no part of the session', () => {
    const anders = { '2.8': van(1, 3, 5), 'eindweging-1': van(1, 3, 5), '1.1': van(1, 3, 5) }
    const alleen = maakAgenda(kader121, zonderParticipatiewet, new Map(Object.entries(anders)))
    expect(alleen.map(({ vraagId }) => vraagId)).toEqual(['1.1'])
  })
})
