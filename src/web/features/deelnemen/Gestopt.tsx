import { Link } from '@tanstack/react-router'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Blad } from './Blad'

/** After somebody gave up their seat. */
export function Gestopt() {
  usePaginatitel('U doet niet meer mee')
  return (
    <Blad team="Wegingskader">
      <Kop titel="U doet niet meer mee" />
      <p>Uw plaats is vrij. Scores die nog niet waren getoond, zijn gewist.</p>
      <Link to="/doe-mee" className={knopKlasse('rustig')}>
        Doe opnieuw mee
      </Link>
    </Blad>
  )
}
