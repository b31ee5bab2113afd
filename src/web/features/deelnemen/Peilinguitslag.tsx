import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import type { Zaal } from './zaal'

/** While the room looks at what the peiling brought. */
export function Peilinguitslag({ zaal: { deelname } }: { zaal: Zaal }) {
  usePaginatitel(`Hoe de sessie was, ${deelname.sessie.team}`)
  return (
    <>
      <Kop titel="Zo vond de groep de sessie" />
      <p>Kijk op het scherm in de zaal. Daar staat hoe vaak elk antwoord is gegeven.</p>
    </>
  )
}
