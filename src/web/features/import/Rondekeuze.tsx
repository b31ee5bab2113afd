import type { RondeInLijst } from '~/contract/rondes'
import { Keuzeveld } from '../../ui/Keuzeveld'
import { kwartaalnaam } from '../../ui/kwartaalnaam'

type Props = { rondes: readonly RondeInLijst[]; gekozen: string; onKies: (rondeId: string) => void }

/** Of which ronde the files are; each file says it too, and another one is refused. */
export function Rondekeuze({ rondes, gekozen, onKies }: Props) {
  return (
    <Keuzeveld
      label="Ronde"
      gekozen={gekozen}
      onKies={onKies}
      opties={rondes.map(({ id }) => ({ waarde: id, tekst: kwartaalnaam(id) }))}
    />
  )
}
