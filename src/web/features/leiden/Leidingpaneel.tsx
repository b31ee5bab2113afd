import { Uitklap } from '../../ui/Uitklap'
import { LeidingRegelen } from './LeidingRegelen'
import { useLeiding } from './useLeiden'

/** Who leads, with whom, and who may stand in. */
export function Leidingpaneel() {
  const { leiding } = useLeiding().regie
  const { leider, medeleider, vervanger, geopendDoor } = leiding
  return (
    <Uitklap titel={`Leiding: ${leider.naam}`}>
      <ul>
        <li>{leider.naam} leidt de sessie.</li>
        {medeleider && <li>{medeleider.naam} leidt mee.</li>}
        {vervanger && <li>{vervanger.naam} is vervanger.</li>}
        {geopendDoor.id !== leider.id && <li>{geopendDoor.naam} heeft de sessie geopend.</li>}
      </ul>
      {leiding.ikLeid && <LeidingRegelen />}
    </Uitklap>
  )
}
