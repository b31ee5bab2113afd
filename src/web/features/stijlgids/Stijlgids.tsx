import { Kop } from '~/web/ui/Kop'
import { usePaginatitel } from '~/web/ui/usePaginatitel'
import { Formulierdelen } from './Formulierdelen'
import { Grondstof } from './Grondstof'
import { Kaderdelen } from './Kaderdelen'
import { Knoppen } from './Knoppen'
import { Meldingen } from './Meldingen'
import { ScoresEnStadia } from './ScoresEnStadia'
import { Sessiedelen } from './Sessiedelen'
import { Stellingen } from './Stellingen'
import { Uitkomstdelen } from './Uitkomstdelen'

/** Every token and every part of the interface on one page, in each of its states. For who builds, not for who weighs. */
export default function Stijlgids() {
  usePaginatitel('Stijlgids')
  return (
    <>
      <Kop
        titel="Stijlgids"
        boven="Wegingskader · alle onderdelen bij elkaar"
        terzijde="Alleen tijdens de bouw te zien"
      />
      <p>
        Papier en inkt, één kleur voor wat u kunt doen en één voor wat aandacht vraagt. Kleur staat nooit
        alleen: er is altijd een woord, een getal of een vorm bij.
      </p>
      <Grondstof />
      <Knoppen />
      <ScoresEnStadia />
      <Stellingen />
      <Formulierdelen />
      <Meldingen />
      <Uitkomstdelen />
      <Sessiedelen />
      <Kaderdelen />
    </>
  )
}
