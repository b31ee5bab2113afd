import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Blad } from './Blad'

/** The seat is in another tab of this browser; one tab at a time, so that nobody wonders which choice counted. */
export function AnderTabblad({ team, neem }: { team: string; neem: () => void }) {
  usePaginatitel(`In een ander tabblad, ${team}`)
  return (
    <Blad team={team}>
      <Kop titel="U doet mee in een ander tabblad" />
      <p>Uw plaats staat daar open. Wat u hier koos en al is verstuurd, blijft staan.</p>
      <Knop onClick={neem}>Verder in dit tabblad</Knop>
    </Blad>
  )
}
