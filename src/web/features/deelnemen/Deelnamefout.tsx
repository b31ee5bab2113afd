import { useRouter } from '@tanstack/react-router'
import { ApiFout } from '../../api/roepAan'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Blad } from './Blad'
import { foutzin } from './foutzin'
import { GeenPlaats } from './GeenPlaats'
import { Slot } from './Slot'

/** A session that could not be opened on this phone: no seat, closed, or no connection. */
export function Deelnamefout({ error, reset }: { error: unknown; reset: () => void }) {
  const status = error instanceof ApiFout ? error.status : null
  if (status === 410) return <Slot />
  if (status === 401 || status === 404) return <GeenPlaats />
  return <Onbereikbaar error={error} reset={reset} />
}

function Onbereikbaar({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter()
  usePaginatitel('Geen verbinding')
  const probeerOpnieuw = async () => {
    reset()
    await router.invalidate()
  }
  return (
    <Blad team="Wegingskader">
      <Kop titel="De groepssessie is nu niet te bereiken" />
      <p>{foutzin(error)} Uw plaats en uw scores blijven bewaard.</p>
      <Knop onClick={probeerOpnieuw}>Probeer opnieuw</Knop>
    </Blad>
  )
}
