import type { Rol } from '~/contract/aanmeldingen'
import type { Wegingstatus } from '~/contract/weging'
import type { Waarde } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'

/** The example organisation as plain data: the same day in, the same data out. Moments are ISO 8601 in UTC. */
export interface Voorbeeldorganisatie {
  districten: { id: string; naam: string }[]
  teams: Voorbeeldteam[]
  personen: Voorbeeldpersoon[]
  rondes: Voorbeeldronde[]
  wegingen: Voorbeeldweging[]
}

export interface Voorbeeldteam {
  id: string
  naam: string
  plaats: string
  districtId: string
}

export interface Voorbeeldpersoon {
  id: string
  naam: string
  rollen: { rol: Rol; teamId: string | null; districtId: string | null }[]
}

interface Voorbeeldronde {
  id: string
  kaderVersie: string
  /** First and last day, as `2026-12-31`. */
  opent: string
  sluit: string
}

export interface Voorbeeldweging {
  id: string
  teamId: string
  rondeId: string
  kaderVersie: string
  kenmerken: Kenmerken
  status: Wegingstatus
  gestartOp: string
  /** When it was handed in, also when it came back since. */
  ingediendOp: string | null
  teruggegeven: Voorbeeldteruggave | null
  vastgesteld: Voorbeeldvaststelling | null
  /** Who led the conversation: started the weging, gave every answer, and handed it in. */
  persoonId: string
  /** In the order in which they were given. */
  antwoorden: Voorbeeldantwoord[]
}

export interface Voorbeeldantwoord {
  vraagId: string
  waarde: Waarde
  toelichting: string
  gewijzigdOp: string
}

/** What the districtsmanager settled, when, and who that was. */
interface Voorbeeldvaststelling {
  op: string
  persoonId: string
  /** Why it was settled at the next stadium instead of the computed one; null when it was not. */
  hogerOmdat: string | null
}

/** Why the districtsmanager gave it back, with remarks at answers. */
export interface Voorbeeldteruggave {
  op: string
  persoonId: string
  reden: string
  opmerkingen: {
    vraagId: string
    tekst: string
    op: string
    reactie: { tekst: string; op: string } | null
  }[]
}
