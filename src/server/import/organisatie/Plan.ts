import type { Organisatiewijziging } from '~/contract/organisatieimport'
import { alsId } from '../../team/alsId'

/** One thing to write, with what it will be called by. */
export type Stap = { wijziging: Organisatiewijziging } & (
  | { soort: 'district'; id: string; naam: string }
  | { soort: 'team'; id: string; naam: string; districtId: string }
  | { soort: 'hernoem'; id: string; naam: string }
  | { soort: 'verplaats'; id: string; districtId: string }
  | { soort: 'persoon'; id: string; naam: string }
  | { soort: 'begeleider'; persoonId: string; teamId: string }
)

/** The name as an id that nobody has, with a number behind it when somebody does. @param bezet gets it too */
export function nieuweId(naam: string, bezet: Set<string>): string {
  const stam = alsId(naam)
  let id = stam
  for (let nummer = 2; bezet.has(id); nummer += 1) id = `${stam}-${nummer}`
  bezet.add(id)
  return id
}
