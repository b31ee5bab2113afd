import { Link } from '@tanstack/react-router'
import type { OpenWeging } from '../../gegevens/weging'
import { knopKlasse } from '../../ui/knopKlasse'
import { Belemmeringenlijst } from '../../weergave/Belemmeringenlijst'
import { Openlijst } from '../../weergave/Openlijst'
import { Profiel } from '../../weergave/Profiel'
import { stadiumVan } from '../../weergave/stadia'
import type { Uitkomst } from '../../weergave/useUitkomst'

/** W7: no stadium is claimed; shown are what already stands in the way and what is still open. */
export function Onvolledig({ open: { weging }, uitkomst }: { open: OpenWeging; uitkomst: Uitkomst }) {
  const { kader, indeling } = uitkomst
  const { volgendStadium, belemmeringen } = indeling
  return (
    <>
      {weging.magBewerken && (
        <Link to="/wegingen/$wegingId" params={{ wegingId: weging.id }} className={knopKlasse('hoofd')}>
          Verder met invullen
        </Link>
      )}
      {volgendStadium && (
        <section aria-labelledby="in-de-weg">
          <h2 id="in-de-weg">Wat {stadiumVan(kader, volgendStadium).titel} nu al in de weg staat</h2>
          {belemmeringen.length === 0 ? (
            <p>Tot nu toe niets.</p>
          ) : (
            <Belemmeringenlijst uitkomst={uitkomst} belemmeringen={belemmeringen} />
          )}
        </section>
      )}
      <section aria-labelledby="nog-open">
        <h2 id="nog-open">Nog open</h2>
        <Openlijst wegingId={weging.id} open={uitkomst.open} />
      </section>
      {Object.keys(uitkomst.waarden).length > 0 && <Profiel uitkomst={uitkomst} />}
    </>
  )
}
