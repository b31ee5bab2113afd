import { alleScores, type Score, type Waarde } from '../weging/Antwoord'

/** A spread: how often each answer was given to one vraag. Who gave it is not in it. */
export interface Aantallen {
  /** how many gave 1..5 */
  scores: readonly [number, number, number, number, number]
  geenBeeld: number
}

/** Counts answers, in any order. */
export function telWaarden(waarden: Iterable<Waarde>): Aantallen {
  const scores: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  let geenBeeld = 0
  for (const waarde of waarden) {
    if (waarde === 'geen-beeld') geenBeeld += 1
    else scores[waarde - 1] = (scores[waarde - 1] ?? 0) + 1
  }
  return { scores, geenBeeld }
}

/** How many answered; geen beeld is an answer too (W4). */
export function aantalVan({ scores, geenBeeld }: Aantallen): number {
  return scores.reduce((som, aantal) => som + aantal, geenBeeld)
}

/** The median of the numeric scores, 1-5, which may end in .5; null when there are none. Geen beeld is left out (W6). */
export function mediaanVan(a: Aantallen): number | null {
  const op = gesorteerd(a)
  const laag = op[Math.floor((op.length - 1) / 2)]
  const hoog = op[Math.floor(op.length / 2)]
  return laag === undefined || hoog === undefined ? null : (laag + hoog) / 2
}

/** The highest minus the lowest numeric score, 0-4; null when there are none. */
export function afstandVan(a: Aantallen): number | null {
  const op = gesorteerd(a)
  const laag = op[0]
  const hoog = op.at(-1)
  return laag === undefined || hoog === undefined ? null : hoog - laag
}

/** Two spreads as one. */
export function telOp(a: Aantallen, b: Aantallen): Aantallen {
  const [een, twee, drie, vier, vijf] = a.scores
  const [een2, twee2, drie2, vier2, vijf2] = b.scores
  return {
    scores: [een + een2, twee + twee2, drie + drie2, vier + vier2, vijf + vijf2],
    geenBeeld: a.geenBeeld + b.geenBeeld,
  }
}

/** The numeric scores one by one, from low to high. A group is small, so this costs nothing. */
function gesorteerd({ scores }: Aantallen): Score[] {
  return alleScores.flatMap((score) => new Array<Score>(scores[score - 1] ?? 0).fill(score))
}
