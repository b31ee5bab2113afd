import type { Score } from '~/domein/weging/Antwoord'

interface Ruw {
  getal: number
  minimum: Score
  maximum: Score
}

/** So many halvings bring the shift closer than any difference between two draws. */
const halveringen = 40

/**
 * Sets numbers on the scale, each within its own bounds, with the shift for all of them that brings their mean closest to
 * `gemiddelde`. The mean only rises with the shift, so halving finds it.
 */
export function ijk(ruw: readonly Ruw[], gemiddelde: number): Score[] {
  let onder = -10
  let boven = 10
  for (let i = 0; i < halveringen; i += 1) {
    const midden = (onder + boven) / 2
    if (gemiddeldeVan(opSchaal(ruw, midden)) < gemiddelde) onder = midden
    else boven = midden
  }
  const [lager, hoger] = [opSchaal(ruw, onder), opSchaal(ruw, boven)]
  const afstand = (scores: readonly Score[]) => Math.abs(gemiddeldeVan(scores) - gemiddelde)
  return afstand(lager) < afstand(hoger) ? lager : hoger
}

function opSchaal(ruw: readonly Ruw[], verschuiving: number): Score[] {
  return ruw.map(
    ({ getal, minimum, maximum }) =>
      Math.min(maximum, Math.max(minimum, Math.round(getal + verschuiving))) as Score,
  )
}

function gemiddeldeVan(scores: readonly Score[]): number {
  return scores.reduce<number>((som, score) => som + score, 0) / scores.length
}
