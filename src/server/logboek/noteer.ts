import type { Handeling as Sessiehandeling } from '~/contract/groepssessies'
import type { Query } from '../database/Database'
import { logboek } from '../database/schema'

/** What can be done, as the logbook names it. An agreed answer is logged where answers are written. */
type Handeling =
  | 'weging-gestart'
  | 'kenmerken-gewijzigd'
  | 'antwoord-gewijzigd'
  | 'weging-ingediend'
  | 'weging-teruggegeven'
  | 'weging-vastgesteld'
  | 'revisie-geopend'
  | 'opmerking-geplaatst'
  | 'opmerking-beantwoord'
  | 'tegenlezing-gevraagd'
  | 'tegenlezing-gegeven'
  | 'ronde-gepland'
  | 'ronde-gewijzigd'
  | 'ronde-gesloten'
  | 'ronde-heropend'
  | 'ronde-verwijderd'
  | 'team-hernoemd'
  | 'team-verplaatst'
  | 'team-beeindigd'
  | 'teams-heringedeeld'
  | 'district-hernoemd'
  | 'wijziging-gepland'
  | 'wijziging-ingetrokken'
  | 'export'
  | 'antwoord-geimporteerd'
  | 'district-toegevoegd'
  | 'team-toegevoegd'
  | 'persoon-toegevoegd'
  | 'begeleider-toegevoegd'
  | 'kader-opgenomen'
  | 'sessie-open'
  | `sessie-${Exclude<Sessiehandeling['soort'], 'spreek-af' | 'neem-over'>}`

interface Regel {
  persoonId: string
  handeling: Handeling
  /** Absent for what is about no weging: a ronde, or the organisation. */
  wegingId?: string
  vraagId?: string
  van?: unknown
  naar?: unknown
}

/** Writes one row of the logbook. Call it within the transaction of the change itself: both happen, or neither. */
export async function noteer(transactie: Query, regel: Regel): Promise<void> {
  await transactie.insert(logboek).values(regel)
}
