/**
 * The life of a weging (L1). *Teruggegeven* is no state of its own: it is a concept that was handed in before and came back
 * with a reason.
 */
export type Wegingstatus = 'concept' | 'ingediend' | 'vastgesteld'
export type Levenshandeling = 'dien-in' | 'geef-terug' | 'stel-vast' | 'corrigeer'
/** In what capacity somebody acts on a weging: for the team itself, or for the district that it is in today. */
type Hoedanigheid = 'begeleider' | 'districtsmanager'

interface Overgang {
  van: Wegingstatus
  handeling: Levenshandeling
  wie: Hoedanigheid
  /** `corrigeer` leaves the settled weging as it is: what becomes a concept is a new revisie beside it. */
  naar: Wegingstatus
}

/** The one table of steps. What is not in it cannot be done. */
export const levensloop: readonly Overgang[] = [
  { van: 'concept', handeling: 'dien-in', wie: 'begeleider', naar: 'ingediend' },
  { van: 'ingediend', handeling: 'geef-terug', wie: 'districtsmanager', naar: 'concept' },
  { van: 'ingediend', handeling: 'stel-vast', wie: 'districtsmanager', naar: 'vastgesteld' },
  { van: 'vastgesteld', handeling: 'corrigeer', wie: 'districtsmanager', naar: 'concept' },
]

/** The state that a step brings a weging to, or null when it cannot be taken from here (L1). */
export function naLevensstap(van: Wegingstatus, handeling: Levenshandeling): Wegingstatus | null {
  return levensloop.find((stap) => stap.van === van && stap.handeling === handeling)?.naar ?? null
}
