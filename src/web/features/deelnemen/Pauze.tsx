import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import type { Zaal } from './zaal'

/** The session rests, for a coffee or until another day. */
export function Pauze({ zaal: { deelname } }: { zaal: Zaal }) {
  usePaginatitel(`Pauze, ${deelname.sessie.team}`)
  return (
    <>
      <Kop titel="Pauze" />
      <p>De sessie staat stil. Als de begeleider verder gaat, ziet u dat hier vanzelf.</p>
      <p>
        Gaat het team op een andere dag verder? Open deze pagina dan opnieuw op deze telefoon, of gebruik uw
        terugkeercode (onder Meer). Uw plaats en uw scores blijven.
      </p>
    </>
  )
}
