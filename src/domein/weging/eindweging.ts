import type { Score, Waarde } from './Antwoord'
import type { Gemiddelde } from './gemiddelden'

/** W5: what the form proposes for an eindweging: the rounded mean (half up), or null when nobody scored. */
export function voorstelEindweging({ gemiddelde }: Gemiddelde): Score | null {
  return gemiddelde === null ? null : (Math.round(gemiddelde) as Score)
}

/** W5: whether an eindweging differs by more than one point from the mean, so that the form asks for a toelichting. */
export function wijktAf(eindweging: Waarde | null, { gemiddelde }: Gemiddelde): boolean {
  return typeof eindweging === 'number' && gemiddelde !== null && Math.abs(eindweging - gemiddelde) > 1
}
