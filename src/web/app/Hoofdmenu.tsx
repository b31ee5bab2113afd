import { Link } from '@tanstack/react-router'
import type { Persoon, Rol } from '~/contract/aanmeldingen'
import { heeftRol } from '../gegevens/heeftRol'

/** The ways through the app, for who has use for them: the whole country first, then one's own. */
export function Hoofdmenu({ persoon }: { persoon: Persoon }) {
  const { rollen } = persoon
  const is = (...gevraagd: Rol[]) => heeftRol(persoon, ...gevraagd)
  // A beheerder keeps the organisation and sees no wegingen.
  const zonderTeams = rollen.length > 0 && rollen.every(({ rol }) => rol === 'beheerder')
  return (
    <>
      {is('programmabureau') && <Link to="/landelijk-beeld">Landelijk beeld</Link>}
      {is('districtsmanager') && <Link to="/werklijst">Werklijst</Link>}
      {is('districtsmanager') && <Link to="/kalibratie">Kalibratie</Link>}
      {is('programmabureau', 'districtsmanager') && <Link to="/voortgang">Voortgang</Link>}
      {is('programmabureau', 'districtsmanager') && <Link to="/trend">Trend</Link>}
      {is('programmabureau') && <Link to="/rondes">Rondes</Link>}
      {is('programmabureau', 'districtsmanager') && <Link to="/export">Export</Link>}
      {is('programmabureau', 'beheerder') && <Link to="/import">Import</Link>}
      {is('programmabureau', 'beheerder') && <Link to="/organisatie">Organisatie</Link>}
      {is('programmabureau', 'beheerder') && <Link to="/kaders">Kaders</Link>}
      {!zonderTeams && <Link to="/teams">{rollen.length > 1 ? 'Mijn teams' : 'Teams'}</Link>}
    </>
  )
}
