import { Link, useRouter } from '@tanstack/react-router'
import { ApiFout } from '../../api/roepAan'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Blad } from './Blad'
import { foutzin } from './foutzin'

/** A code that leads nowhere: wrong, of a session that is closed, tried too often, or without a connection. */
export function Uitnodigingfout({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter()
  const onbekend = error instanceof ApiFout && error.status === 404
  const titel = onbekend ? 'Deze code werkt niet' : 'Meedoen lukt nu niet'
  usePaginatitel(titel)
  const probeerOpnieuw = async () => {
    reset()
    await router.invalidate()
  }
  return (
    <Blad team="Wegingskader">
      <Kop titel={titel} />
      <p>{foutzin(error)}</p>
      <div className="actions">
        {!onbekend && <Knop onClick={probeerOpnieuw}>Probeer opnieuw</Knop>}
        <Link to="/doe-mee" className={knopKlasse(onbekend ? 'hoofd' : 'rustig')}>
          Vul een code in
        </Link>
      </div>
    </Blad>
  )
}
