import { Uitklap } from '../../ui/Uitklap'
import { Blokkadetabel } from './Blokkadetabel'
import type { Deel } from './Deel'

/** How many teams each stelling holds back, all of them: folded away, with room for its words. */
export function AlleBlokkades({ kader, beeld: { alleBlokkades } }: Deel) {
  return (
    <Uitklap titel={`Waar teams op vastlopen: alle ${alleBlokkades.length} stellingen`}>
      <Blokkadetabel
        bijschrift="Alle stellingen, in de volgorde van het kader"
        kader={kader}
        blokkades={alleBlokkades}
      />
    </Uitklap>
  )
}
