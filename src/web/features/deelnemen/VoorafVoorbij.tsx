import { Kop } from '../../ui/Kop'
import { Terugkeercode } from './Terugkeercode'
import type { Zaal } from './zaal'

/** Between the end of scoring beforehand and the beginning of the meeting. */
export function VoorafVoorbij({ zaal: { deelname, scores } }: { zaal: Zaal }) {
  const { vragen } = deelname.sessie
  const gegeven = vragen.filter((id) => scores.gekozen(id, 1) !== null).length
  return (
    <>
      <Kop titel="Het moment om vooraf te scoren is voorbij" />
      <p>
        U gaf {gegeven} van de {vragen.length} scores. Als de begeleider het gesprek begint, ziet u hier wat
        de groep ziet.
      </p>
      <Terugkeercode code={deelname.terugkeercode} />
    </>
  )
}
