import { Link } from '@tanstack/react-router'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Blad } from './Blad'

/** For a phone without a seat: it never had one, it was freed, or it went to another phone. */
export function GeenPlaats() {
  usePaginatitel('U doet niet mee')
  return (
    <Blad team="Wegingskader">
      <Kop titel="U doet op deze telefoon niet mee" />
      <p>Uw plaats is vrijgemaakt, ging naar een andere telefoon, of u deed hier nog niet mee.</p>
      <p>Doe mee met de code op het scherm. Hebt u een terugkeercode? Dan krijgt u uw eigen plaats terug.</p>
      <Link to="/doe-mee" className={knopKlasse('hoofd')}>
        Doe mee
      </Link>
    </Blad>
  )
}
