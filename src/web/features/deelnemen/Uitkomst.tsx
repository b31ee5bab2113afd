import { indeel } from '~/domein/weging/indeel'
import { openVragen, scoresVoorIndeling } from '~/domein/weging/volledigheid'
import { Kop } from '../../ui/Kop'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { kopVan } from '../../weergave/verwoord'
import type { Zaal } from './zaal'

/** While the room looks at the outcome: where the team stands, in a sentence, and what it chose to work on. */
export function Uitkomst({ zaal: { deelname, kader } }: { zaal: Zaal }) {
  const { uitkomst } = deelname.moment
  usePaginatitel(`De uitkomst, ${deelname.sessie.team}`)
  if (!uitkomst) return <Kop titel="De uitkomst" />
  const { kenmerken, waarden, werkpunten } = uitkomst
  const indeling = indeel(kader, kenmerken, scoresVoorIndeling(kader, kenmerken, waarden))
  const open = openVragen(kader, kenmerken, waarden).length
  return (
    <>
      <Kop titel="De uitkomst" />
      <p>
        <b>{kopVan(kader, indeling, open)}</b>
      </p>
      <p>Kijk op het scherm in de zaal. Daar staat wat het team heeft bereikt en wat de volgende stap is.</p>
      {werkpunten.length > 0 && (
        <>
          <h2>Waar het team aan gaat werken</h2>
          <ul>
            {werkpunten.map(({ tekst, vraagId }) => (
              <li key={`${vraagId} ${tekst}`}>{tekst}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
