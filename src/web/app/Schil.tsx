import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { aanmeldingQuery } from '../gegevens/aanmelding'
import { Balk } from '../ui/Balk'
import { Aangemeld } from './Aangemeld'
import { Hoofdmenu } from './Hoofdmenu'
import styles from './Schil.module.css'

/** What stands around every page but those of a group session on phone and beamer: the bar with who is signed in, and the line that says that the data is an example. */
export function Schil() {
  const plek = useLocation({ select: ({ pathname }) => pathname })
  const { persoon, voorbeeld } = useSuspenseQuery(aanmeldingQuery).data
  return (
    <>
      <Balk
        inhoudId="inhoud"
        naam={<Link to="/">Wegingskader</Link>}
        plek={plek}
        navigatie={persoon && <Hoofdmenu persoon={persoon} />}
        persoon={persoon && <Aangemeld persoon={persoon} />}
        mededeling={voorbeeld && 'Voorbeeldgegevens: de teams, personen en scores zijn verzonnen.'}
      />
      <main id="inhoud" tabIndex={-1} className={styles.blad}>
        <Outlet />
      </main>
    </>
  )
}
