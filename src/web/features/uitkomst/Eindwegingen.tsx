import { eindwegingId } from '~/domein/kader/vragen'
import { waardeVan } from '~/domein/weging/Antwoord'
import { wijktAf } from '~/domein/weging/eindweging'
import { gemiddeldeVan, somVan } from '~/domein/weging/gemiddelden'
import { metKomma } from '../../ui/getal'
import { Score } from '../../ui/Score'
import { Stelregel } from '../../ui/Stelregel'
import type { Uitkomst } from '../../weergave/useUitkomst'

/** W5: where the team's own judgement differs by more than one point from the mean, with what it says about that. */
export function Eindwegingen({
  uitkomst: { kader, kenmerken, waarden, toelichtingen },
}: {
  uitkomst: Uitkomst
}) {
  const afwijkend = kader.secties.flatMap((sectie) => {
    const id = eindwegingId(sectie.id)
    const gemiddelde = gemiddeldeVan(somVan(sectie.stellingen, kenmerken, waarden))
    const eindweging = waardeVan(waarden, id)
    return wijktAf(eindweging, gemiddelde) ? [{ id, sectie, gemiddelde, eindweging }] : []
  })
  return (
    <section aria-labelledby="eindwegingen">
      <h2 id="eindwegingen">Het eigen oordeel van het team</h2>
      {afwijkend.length === 0 ? (
        <p>Geen eindweging verschilt meer dan één punt van het gemiddelde van haar onderdeel.</p>
      ) : (
        <>
          <p>
            {afwijkend.length === 1
              ? 'Eén eindweging verschilt'
              : `${afwijkend.length} eindwegingen verschillen`}{' '}
            meer dan één punt van het gemiddelde van het onderdeel.
          </p>
          <ul className="plain-list">
            {afwijkend.map(({ id, sectie, gemiddelde, eindweging }) => (
              <Stelregel
                key={id}
                id={sectie.id}
                tekst={sectie.titel}
                rechts={
                  <>
                    <Score waarde={eindweging} /> gemiddeld {metKomma(gemiddelde.gemiddelde)}
                  </>
                }
              >
                <p>{toelichtingen[id] ? `Toelichting: “${toelichtingen[id]}”` : 'Er is geen toelichting.'}</p>
              </Stelregel>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
