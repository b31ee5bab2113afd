import { useQuery } from '@tanstack/react-query'
import { kaderQuery } from '../../gegevens/kader'
import { Stadium } from '../../ui/Stadium'
import { stadiumVan } from '../../weergave/stadia'
import type { Lijstweging } from './Lijstweging'

/** The stadium of a weging in a list; where it was settled otherwise than computed, that too (L3). */
export function Wegingstadium({ weging }: { weging: Lijstweging }) {
  const { data: kader } = useQuery(kaderQuery(weging.kaderVersie))
  const { stadium, berekendStadium } = weging
  if (!kader || stadium === null) return null
  return (
    <span>
      <Stadium {...stadiumVan(kader, stadium)} />
      {berekendStadium !== null && berekendStadium !== stadium && (
        <>
          {' '}
          (berekend: <Stadium {...stadiumVan(kader, berekendStadium)} />)
        </>
      )}
    </span>
  )
}
