import type { Kader, Stadium, Stelling } from '../kader/Kader'
import { alleScores } from '../weging/Antwoord'
import { eisVan, haalt } from '../weging/eis'
import type { Kenmerken } from '../weging/Kenmerken'
import { tel } from '../weging/telling'
import { type Aantallen, aantalVan, afstandVan } from './Aantallen'
import { doelstadium, middenwaarde } from './doelstadium'
import { eensgezindeWaarde } from './eensgezind'
import { onderlingVerschil } from './onderlingVerschil'

/** Why a stelling is on the agenda. Stadia are given by id. */
type Agendareden =
  | { soort: 'verschil'; afstand: number }
  | { soort: 'geen-beeld'; aantal: number; van: number }
  | { soort: 'staat-in-de-weg'; stadium: string; minimum: number }
  | { soort: 'kan-beslissen'; stadium: string; minimum: number }
  | { soort: 'succesfactor' }
  | { soort: 'te-weinig-antwoorden'; aantal: number }

/** G6: one stelling that a group should talk about, and why. */
export interface Agendapunt {
  vraagId: string
  /** The highest minus the lowest score, 0-4; 0 where there are no scores or they may not be shown (G3). */
  afstand: number
  /** 3: the middle of the group is under the minimum of the doelstadium; 2: only some scores are; 1: none is. */
  gewicht: 1 | 2 | 3
  /** Onderling verschil x gewicht, in hundredths; 0 where the spread may not be shown (G3). */
  punten: number
  /** At least one. */
  redenen: Agendareden[]
}

/**
 * G6: where a group that scored beforehand begins: most points first, and of equals the first in the kader. On it is
 * each counting stelling (W1) of `spreidingen`, save those on which all gave the same score: they can be taken over at
 * once (G7). One with fewer than three answers comes last and tells only how many they are (G3).
 *
 * @param spreidingen by stelling id, in any order; an empty spread for a stelling that nobody answered. What is absent
 * is no part of the session; eindwegingen and n.v.t. stellingen are passed over.
 */
export function maakAgenda(
  kader: Kader,
  kenmerken: Kenmerken,
  spreidingen: ReadonlyMap<string, Aantallen>,
): Agendapunt[] {
  const doel = doelstadium(kader, kenmerken, spreidingen)
  return tel(kader, kenmerken)
    .tellend.flatMap((stelling): Agendapunt[] => {
      const spreiding = spreidingen.get(stelling.id)
      if (!spreiding || typeof eensgezindeWaarde(spreiding) === 'number') return []
      return [agendapunt(kader, kenmerken, stelling, spreiding, doel)]
    })
    .sort((a, b) => b.punten - a.punten) // a stable sort: equals stay in the order of the kader
}

function agendapunt(
  kader: Kader,
  kenmerken: Kenmerken,
  stelling: Stelling,
  spreiding: Aantallen,
  doel: Stadium,
): Agendapunt {
  const aantal = aantalVan(spreiding)
  const midden = middenwaarde(spreiding)
  const succesfactor: Agendareden[] = stelling.succesfactor === null ? [] : [{ soort: 'succesfactor' }]
  if (midden === null) {
    const teWeinig: Agendareden = { soort: 'te-weinig-antwoorden', aantal }
    return { vraagId: stelling.id, afstand: 0, gewicht: 1, punten: 0, redenen: [teWeinig, ...succesfactor] }
  }
  const eis = eisVan(kader, kenmerken, stelling, doel)
  const iemandEronder = alleScores.some((score) => spreiding.scores[score - 1] && !haalt(score, eis))
  const gewicht = !haalt(midden, eis) ? 3 : iemandEronder ? 2 : 1
  const afstand = afstandVan(spreiding) ?? 0
  const redenen: Agendareden[] = []
  if (afstand > 0) redenen.push({ soort: 'verschil', afstand })
  if (spreiding.geenBeeld > 0) redenen.push({ soort: 'geen-beeld', aantal: spreiding.geenBeeld, van: aantal })
  if (gewicht > 1 && eis.minimum !== null) {
    const soort = gewicht === 3 ? 'staat-in-de-weg' : 'kan-beslissen'
    redenen.push({ soort, stadium: doel.id, minimum: eis.minimum })
  }
  const punten = Math.round(100 * onderlingVerschil(spreiding) * gewicht) / 100
  return { vraagId: stelling.id, afstand, gewicht, punten, redenen: [...redenen, ...succesfactor] }
}
