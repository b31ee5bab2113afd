import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { beoordelingQuery } from '../../gegevens/beoordeling'
import { levensloopQuery } from '../../gegevens/levensloop'
import { useWeging } from '../../gegevens/weging'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Besluit } from './Besluit'
import { Beurt } from './Beurt'
import { Tegenlezing } from './Tegenlezing'
import { Teruggaven } from './Teruggaven'
import { Uitslag } from './Uitslag'
import { useKopNaBesluit } from './useKopNaBesluit'
import { Vragen } from './Vragen'

const route = getRouteApi('/besloten/wegingen/$wegingId/beoordelen')

/** A weging under review, read from top to bottom like a conversation: whose turn it is, what came out, what there is to talk about, and the decision. */
export function Beoordelen() {
  const { wegingId } = route.useParams()
  const open = useWeging(wegingId)
  const levensloop = useSuspenseQuery(levensloopQuery(wegingId)).data
  const beoordeling = useSuspenseQuery(beoordelingQuery(wegingId)).data
  const { weging } = open
  const titel = weging.magBeoordelen ? `${weging.team.naam} beoordelen` : `${weging.team.naam} meelezen`
  usePaginatitel(titel)
  const { tegenlezing } = levensloop
  const kop = useKopNaBesluit(`${weging.status} ${tegenlezing?.tegenlezer.id} ${tegenlezing?.oordeel}`)
  return (
    <>
      <Kop ref={kop} titel={titel} />
      <Beurt weging={weging} beurt={levensloop.beurt} />
      <Uitslag open={open} />
      <Teruggaven inzendingen={levensloop.inzendingen} />
      <Vragen open={open} beoordeling={beoordeling} levensloop={levensloop} />
      <Tegenlezing weging={weging} levensloop={levensloop} />
      {weging.magBeoordelen && <Besluit open={open} levensloop={levensloop} />}
    </>
  )
}
