import { stellingenVanKader } from '~/domein/kader/vragen'
import { waardeVan } from '~/domein/weging/Antwoord'
import { terugvalpunten } from '~/domein/weging/weg'
import { Score } from '../../ui/Score'
import { Stelregel } from '../../ui/Stelregel'
import { Uitklap } from '../../ui/Uitklap'
import { stadiumVan } from '../../weergave/stadia'
import type { Uitkomst } from '../../weergave/useUitkomst'

/**
 * For a team that reached a stadium: the stellingen on which it would fall back with one point less (W8). Not at the top:
 * there that is every stelling, which says nothing.
 */
export function Terugval({ uitkomst: { kader, kenmerken, waarden, indeling } }: { uitkomst: Uitkomst }) {
  if (indeling.stadium === null) return null
  const stadium = stadiumVan(kader, indeling.stadium)
  if (stadium.rang === stadium.hoogste) return null
  const ids = new Set(terugvalpunten(kader, kenmerken, waarden, stadium))
  if (ids.size === 0) return null
  const stellingen = stellingenVanKader(kader).filter(({ id }) => ids.has(id))
  return (
    <section aria-labelledby="terugval">
      <h2 id="terugval">Hier houdt het team {stadium.titel} maar net vast</h2>
      <p>
        {stellingen.length === 1
          ? 'Eén stelling haalt precies wat nodig is. Zakt zij een punt, dan valt het team terug.'
          : `${stellingen.length} stellingen halen precies wat nodig is. Zakt een ervan een punt, dan valt het team terug.`}
      </p>
      <Uitklap titel="Toon deze stellingen" open={stellingen.length <= 5}>
        <ul className="plain-list">
          {stellingen.map(({ id, tekst }) => (
            <Stelregel key={id} id={id} tekst={tekst} rechts={<Score waarde={waardeVan(waarden, id)} />} />
          ))}
        </ul>
      </Uitklap>
    </section>
  )
}
