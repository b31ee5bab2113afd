import { Knop } from '../../ui/Knop'
import { AFSPRAAKFORMULIER } from './Afspraakformulier'
import { eenmaal, nietOpTweede } from './eenmaal'
import { useLeiding } from './useLeiden'

/** The one thing to do with the vraag as it stands; once its score is agreed that is going on. */
export function Hoofdknop() {
  const { regie, doe, bezig } = useLeiding()
  const { vraagId, vraagstatus } = regie.moment
  if (!vraagId || vraagstatus === 'afgesproken') return null
  if (vraagstatus === 'onthuld') {
    return (
      <Knop
        key="vastleggen"
        type="submit"
        form={AFSPRAAKFORMULIER}
        bezig={bezig === 'spreek-af'}
        onClick={nietOpTweede}
      >
        Afspraak vastleggen
      </Knop>
    )
  }
  return (
    <Knop
      key="tonen"
      bezig={bezig === 'onthul'}
      aria-keyshortcuts="t"
      onClick={eenmaal(() => doe({ soort: 'onthul', vraagId }))}
    >
      Scores tonen
    </Knop>
  )
}
