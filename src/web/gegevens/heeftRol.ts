import type { Persoon, Rol } from '~/contract/aanmeldingen'

/** Whether somebody has one of these roles, for any team or district. */
export const heeftRol = ({ rollen }: Persoon, ...gevraagd: Rol[]): boolean =>
  rollen.some(({ rol }) => gevraagd.includes(rol))
