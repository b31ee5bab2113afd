import type { RondeInLijst } from '~/contract/rondes'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { Keuze } from './Keuze'

type Props = { rondes: readonly RondeInLijst[]; gekozen: string; onKies: (rondeId: string) => void }

/** Of which ronde the files are; each file says it too, and another one is refused. */
export function Rondekeuze({ rondes, gekozen, onKies }: Props) {
  return (
    <Keuze
      id="ronde"
      label="Ronde"
      waarde={gekozen}
      onKies={onKies}
      opties={rondes.map(({ id }) => ({ waarde: id, tekst: kwartaalnaam(id) }))}
    />
  )
}
