import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { groepssessiesQuery } from '../../gegevens/sessie/regie'
import { useWeging } from '../../gegevens/weging'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { LegeStaat } from '../../ui/LegeStaat'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { EerdereSessies } from './EerdereSessies'
import { LopendeSessie } from './LopendeSessie'
import { Openen } from './Openen'

const route = getRouteApi('/besloten/wegingen/$wegingId/groepssessie')

/** Weighing together: the session that lives, or a form to open one, and those that were. */
export function Groepssessie() {
  const { wegingId } = route.useParams()
  const open = useWeging(wegingId)
  const { sessies, begeleiders } = useSuspenseQuery(groepssessiesQuery(wegingId)).data
  const { weging } = open
  usePaginatitel(`Groepssessie, ${weging.team.naam}`)
  const lopend = sessies.find(({ status }) => status !== 'gesloten')
  return (
    <>
      <Kop titel="Groepssessie" />
      {lopend ? (
        <LopendeSessie sessie={lopend} />
      ) : weging.ingediend ? (
        <LegeStaat
          titel="Deze weging is ingediend"
          actie={
            <Link to="/wegingen/$wegingId/uitkomst" params={{ wegingId }} className={knopKlasse('rustig')}>
              Naar de uitkomst
            </Link>
          }
        >
          Een groepssessie hoort bij een weging die nog niet is ingediend.
        </LegeStaat>
      ) : weging.magBewerken ? (
        <Openen open={open} begeleiders={begeleiders} />
      ) : (
        <LegeStaat titel="Hier kunt u geen groepssessie openen">
          Alleen een begeleider van het team kan dat.
        </LegeStaat>
      )}
      <EerdereSessies sessies={sessies.filter(({ status }) => status === 'gesloten')} />
    </>
  )
}
