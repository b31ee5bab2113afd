/**
 * The professions of a sociaal-medisch centrum, in the order in which they are shown. A participant chooses one when
 * joining; it is the only thing a spread can be divided by (G4).
 */
export const functies = [
  { id: 'verzekeringsarts', titel: 'verzekeringsarts (VA)' },
  { id: 'aios', titel: 'aios' },
  { id: 'anios', titel: 'anios' },
  { id: 'arbeidsdeskundige', titel: 'arbeidsdeskundige (AD)' },
  { id: 'sociaal-medisch-verpleegkundige', titel: 'sociaal-medisch verpleegkundige (SMV)' },
  { id: 'medisch-secretaresse', titel: 'medisch secretaresse (MS)' },
  { id: 'procesbegeleider', titel: 'procesbegeleider (PB)' },
  { id: 're-integratiebegeleider', titel: 're-integratiebegeleider (RB)' },
  { id: 'teamondersteuner', titel: 'teamondersteuner (TO)' },
  { id: 'medewerker-verzuimbeheersing', titel: 'medewerker verzuimbeheersing (MVB)' },
  { id: 'manager-uitvoering', titel: 'manager Uitvoering' },
  { id: 'regievoerder', titel: 'regievoerder' },
  { id: 'adviseur', titel: 'adviseur' },
  { id: 'overig', titel: 'overig' },
] as const

export type Functie = (typeof functies)[number]['id']

/** The ids in the order of `functies`, for schemas and for whoever needs to walk them. */
export const functieIds: readonly Functie[] = functies.map(({ id }) => id)

const titels = new Map<Functie, string>(functies.map(({ id, titel }) => [id, titel]))

/** How a functie is called in the interface. */
export function functietitel(id: Functie): string {
  return titels.get(id) ?? id
}
