import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import type { Kader } from '~/domein/kader/Kader'
import { metKomma } from '../../ui/getal'
import { opsomming } from '../../ui/opsomming'
import { metHoofdletter, telwoord } from '../../weergave/telwoord'

type Rij = LandelijkBeeld['secties'][number]
type Groep = 'inOntwikkeling' | 'inDeBasis'

/** A mean as it is shown: what reads the same is the same. */
const getoond = (gemiddelde: number) => Math.round(gemiddelde * 10) / 10

/**
 * The sections with the lowest mean as it is shown, in the order of the kader. None where all are equal; null where nobody
 * scored.
 */
function laagste(secties: readonly Rij[], groep: Groep): string[] | null {
  const gescoord = secties.flatMap((rij) => {
    const gemiddelde = rij[groep]
    return gemiddelde === null ? [] : [{ id: rij.sectieId, gemiddelde: getoond(gemiddelde) }]
  })
  if (gescoord.length === 0) return null
  const minimum = Math.min(...gescoord.map(({ gemiddelde }) => gemiddelde))
  const ids = gescoord.filter(({ gemiddelde }) => gemiddelde === minimum).map(({ id }) => id)
  return ids.length === gescoord.length && ids.length > 1 ? [] : ids
}

/** So many sections are still named; of more the number is said. */
const GENOEMD = 3

/** What there is to see in figuur 2.1: which section lags most, in both groups or in each. */
export function sectiekop(kader: Kader, secties: readonly Rij[]): string {
  const [ontwikkeling, basis] = [laagste(secties, 'inOntwikkeling'), laagste(secties, 'inDeBasis')]
  const noem = (ids: readonly string[]) =>
    ids.length > GENOEMD
      ? `${telwoord(ids.length)} onderdelen`
      : opsomming(ids.map((id) => kader.secties.find((sectie) => sectie.id === id)?.titel ?? id))
  const lopen = (ids: readonly string[]) => (ids.length === 1 ? 'loopt' : 'lopen')
  const deel = (ids: readonly string[]) =>
    ids.length === 0 ? 'lopen alle onderdelen gelijk op' : `${lopen(ids)} ${noem(ids)} het minst`
  const alleen = ontwikkeling ?? basis
  if (alleen === null) return 'Nog geen gemiddelden per onderdeel'
  if (ontwikkeling === null || basis === null) {
    return alleen.length === 0
      ? 'Alle onderdelen lopen gelijk op'
      : metHoofdletter(`${noem(alleen)} ${lopen(alleen)} het minst`)
  }
  const beide = ontwikkeling.filter((id) => basis.includes(id))
  if (beide.length > 0) return metHoofdletter(`${noem(beide)} ${lopen(beide)} in beide groepen het minst`)
  return `In ontwikkeling ${deel(ontwikkeling)}, in de basis ${deel(basis)}`
}

/** The same figures in words: from where to where each group runs, and where they lie furthest apart. */
export function sectiesamenvatting(kader: Kader, secties: readonly Rij[]): string {
  const titel = (id: string) => kader.secties.find((sectie) => sectie.id === id)?.titel ?? id
  const bereik = (groep: Groep, wie: string) => {
    const waarden = secties.flatMap((rij) => rij[groep] ?? [])
    if (waarden.length === 0) return `Er zijn geen ${wie}.`
    return `Bij de ${wie} liggen de gemiddelden tussen ${metKomma(Math.min(...waarden))} en ${metKomma(Math.max(...waarden))}.`
  }
  const verschillen = secties.flatMap(({ sectieId, inOntwikkeling, inDeBasis }) =>
    inOntwikkeling === null || inDeBasis === null
      ? []
      : [{ sectieId, verschil: getoond(inDeBasis) - getoond(inOntwikkeling) }],
  )
  const grootste = verschillen.toSorted((a, b) => b.verschil - a.verschil)[0]
  return [
    bereik('inOntwikkeling', 'teams in ontwikkeling'),
    bereik('inDeBasis', 'teams in de basis'),
    ...(grootste
      ? [`Het grootste verschil is er bij ${titel(grootste.sectieId)}: ${metKomma(grootste.verschil)}.`]
      : []),
  ].join(' ')
}
