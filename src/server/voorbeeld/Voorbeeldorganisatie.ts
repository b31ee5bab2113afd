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
  ingediendOp: string | null
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
