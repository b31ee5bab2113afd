import { ProfielTabel } from '../ui/ProfielTabel'
import { Puntprofiel } from '../ui/Puntprofiel'
import { Uitklap } from '../ui/Uitklap'
import { kopVanProfiel, profielrijen } from './profielrijen'
import type { Uitkomst } from './useUitkomst'

/** The sections of a weging as a drawing, and the same as a table. The heading says what there is to see. */
export function Profiel({ uitkomst }: { uitkomst: Uitkomst }) {
  const rijen = profielrijen(uitkomst)
  // Halfway, a comparison of sections says more about the order of work than about the team.
  const kop = uitkomst.open.length === 0 ? kopVanProfiel(rijen) : 'De onderdelen tot nu toe'
  return (
    <section aria-labelledby="profiel">
      <h2 id="profiel">{kop ?? 'De onderdelen naast elkaar'}</h2>
      <Puntprofiel rijen={rijen} />
      <div className="no-print">
        <Uitklap titel="Dezelfde cijfers als tabel">
          <ProfielTabel bijschrift="Gemiddelde score per onderdeel" rijen={rijen} />
        </Uitklap>
      </div>
    </section>
  )
}
