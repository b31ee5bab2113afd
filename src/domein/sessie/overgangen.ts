/** Where one vraag of a session stands (G1). */
export type Vraagstatus = 'open' | 'onthuld' | 'afgesproken'
export type Vraaghandeling = 'onthul' | 'neem-terug' | 'tweede-ronde' | 'spreek-af' | 'heropen'

/** Where the session itself stands (G1). */
export type Sessiestatus = 'voorbereiding' | 'lopend' | 'pauze' | 'gesloten'
export type Sessiehandeling = 'begin' | 'pauzeer' | 'hervat' | 'sluit'

/** G1: all that can happen to a vraag. Drawn in docs/groepssessie-regels.md; a test holds the two equal. */
export const vraagovergangen: readonly { van: Vraagstatus; handeling: Vraaghandeling; naar: Vraagstatus }[] =
  [
    { van: 'open', handeling: 'onthul', naar: 'onthuld' },
    { van: 'onthuld', handeling: 'neem-terug', naar: 'open' },
    { van: 'onthuld', handeling: 'tweede-ronde', naar: 'open' },
    { van: 'onthuld', handeling: 'spreek-af', naar: 'afgesproken' },
    { van: 'afgesproken', handeling: 'heropen', naar: 'onthuld' },
  ]

/** G1: all that can happen to a session. A closed one never opens again: what G9 destroys is gone. */
export const sessieovergangen: readonly {
  van: Sessiestatus
  handeling: Sessiehandeling
  naar: Sessiestatus
}[] = [
  { van: 'voorbereiding', handeling: 'begin', naar: 'lopend' },
  { van: 'lopend', handeling: 'pauzeer', naar: 'pauze' },
  { van: 'pauze', handeling: 'hervat', naar: 'lopend' },
  { van: 'voorbereiding', handeling: 'sluit', naar: 'gesloten' },
  { van: 'lopend', handeling: 'sluit', naar: 'gesloten' },
  { van: 'pauze', handeling: 'sluit', naar: 'gesloten' },
]

/** G1: where a vraag stands after `handeling`, or null when that cannot be done from `van`. */
export function naVraag(van: Vraagstatus, handeling: Vraaghandeling): Vraagstatus | null {
  return vraagovergangen.find((stap) => stap.van === van && stap.handeling === handeling)?.naar ?? null
}

/** G1: where a session stands after `handeling`, or null when that cannot be done from `van`. */
export function naSessie(van: Sessiestatus, handeling: Sessiehandeling): Sessiestatus | null {
  return sessieovergangen.find((stap) => stap.van === van && stap.handeling === handeling)?.naar ?? null
}
