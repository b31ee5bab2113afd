import { Link } from '@tanstack/react-router'
import type { Weging } from '~/contract/wegingen'
import { datumEnTijd } from '../../ui/datum'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'

/** For whoever comes to hand in what has been handed in: when, by whom, and where to go. */
export function AlIngediend({
  weging: { id: wegingId, vastgesteld },
  ingediend,
}: {
  weging: Weging
  ingediend: NonNullable<Weging['ingediend']>
}) {
  return (
    <>
      <Kop titel={`Deze weging is ${vastgesteld ? 'vastgesteld' : 'ingediend'}`} />
      <p>
        {ingediend.door.naam} diende haar in op {datumEnTijd(ingediend.op)}. Wijzigen kan niet meer.
      </p>
      <Link to="/wegingen/$wegingId/uitkomst" params={{ wegingId }} className={knopKlasse('hoofd')}>
        Naar de uitkomst
      </Link>
    </>
  )
}
