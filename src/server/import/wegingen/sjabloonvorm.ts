/** The words of the template, which its reader looks for again. */

export const BLAD = 'Weging'

export const koppen = {
  vraag: 'Vraag',
  onderdeel: 'Onderdeel',
  tekst: 'Tekst',
  score: 'Score',
  toelichting: 'Toelichting',
} as const

export const kopvelden = {
  ronde: 'Ronde',
  kader: 'Wegingskader',
  teamId: 'Team-id',
  team: 'Team',
  district: 'District',
  participatiewet: 'Voert de Participatiewet uit',
  indelingOpBsn: 'Caseload verdeeld op bsn',
} as const
export type Kopveld = keyof typeof kopvelden

export const GEEN_BEELD = 'geen beeld'
export const NVT = 'n.v.t.'

/** A word as people may have written it: case, spaces and dots aside. */
export const kaal = (tekst: string) =>
  tekst
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.:_-]+/g, ' ')
    .trim()
