import type { Rol } from '~/contract/aanmeldingen'

/** Somebody who is signed in, with what they may do and over which team or district. */
export interface Persoon {
  id: string
  naam: string
  rollen: readonly { rol: Rol; teamId: string | null; districtId: string | null }[]
}
