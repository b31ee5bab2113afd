import type { Organisatiewijziging } from '~/contract/organisatieimport'

/** One thing to write, with what it will be called by. */
export type Stap = { wijziging: Organisatiewijziging } & (
  | { soort: 'district'; id: string; naam: string }
  | { soort: 'team'; id: string; naam: string; districtId: string }
  | { soort: 'hernoem'; id: string; naam: string }
  | { soort: 'verplaats'; id: string; districtId: string }
  | { soort: 'persoon'; id: string; naam: string }
  | { soort: 'begeleider'; persoonId: string; teamId: string }
)
