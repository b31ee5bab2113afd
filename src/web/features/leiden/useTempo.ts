import { useLopendeKlok } from '../../gegevens/sessie/useLopendeKlok'
import { verwoordTempo } from './tempowoorden'
import { useLeiding } from './useLeiden'

/** G8: how the time goes, in words, as it stands now. */
export function useTempo() {
  const { klok: gezegd, voortgang, vraagstatus, scherm } = useLeiding().regie.moment
  const klok = useLopendeKlok(gezegd)
  const { gedaan, totaal } = voortgang
  return verwoordTempo(
    { ...klok, gedaan, teGaan: totaal - gedaan },
    scherm !== 'vraag' || vraagstatus === 'afgesproken',
  )
}
