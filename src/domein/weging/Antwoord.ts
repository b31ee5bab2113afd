/** 1 (nog geen ontwikkeling) to 5 (voldoet volledig aan de stelling). */
export type Score = 1 | 2 | 3 | 4 | 5

/** What can be answered to a stelling or an eindweging. *Geen beeld* is an answer, but no number (W4). */
export type Waarde = Score | 'geen-beeld'

/** Answers by vraag id. What is absent has not been answered. */
export type Waarden = Readonly<Record<string, Waarde>>

/** The scores in order, for whoever needs to walk them. */
export const alleScores: readonly Score[] = [1, 2, 3, 4, 5]

/** Whether something from outside is an answer: a whole number 1–5 (no text, no fraction) or `geen-beeld`. */
export function isWaarde(invoer: unknown): invoer is Waarde {
  return invoer === 'geen-beeld' || alleScores.some((score) => score === invoer)
}

/** The answers that were given, by vraag id: what was cleared (null) is left out. */
export function alsWaarden(antwoorden: readonly { vraagId: string; waarde: Waarde | null }[]): Waarden {
  return Object.fromEntries(
    antwoorden.flatMap(({ vraagId, waarde }) => (waarde === null ? [] : [[vraagId, waarde]])),
  )
}

/** The answer to one vraag, or null. Looks at own properties only: ids come from outside. */
export function waardeVan(waarden: Waarden, vraagId: string): Waarde | null {
  return Object.hasOwn(waarden, vraagId) ? (waarden[vraagId] ?? null) : null
}
