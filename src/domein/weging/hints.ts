import type { Kader } from '../kader/Kader'
import { type Vraag, vragenVanKader } from '../kader/vragen'
import { type Waarden, waardeVan } from './Antwoord'
import { wijktAf } from './eindweging'
import { gemiddelden } from './gemiddelden'
import type { Kenmerken } from './Kenmerken'
import type { Verschil } from './verschil'
import { wordtGevraagd } from './volledigheid'

/** Why an answer asks for a toelichting. */
export type Hintsoort = 'hoge-score' | 'sprong' | 'eindweging-wijkt-af'

/** One answer that a reader will want explained. A hint to talk about, never a wall and never a verdict. */
export interface Hint {
  vraag: Vraag
  soort: Hintsoort
}

/**
 * The answers without a toelichting that a reader will ask about: a stelling at 4 or 5, a jump of two or more since last
 * time, an eindweging more than one point from the mean of its section (W5). An answer gives one hint at the most: the
 * jump before the high score, since it says more.
 *
 * @param toelichtingen by vraag id; absent or blank counts as none.
 */
export function hintsVoor(
  kader: Kader,
  kenmerken: Kenmerken,
  waarden: Waarden,
  toelichtingen: Readonly<Record<string, string>>,
  sindsVorige: readonly Verschil[],
): Hint[] {
  const sprongen = new Set(
    sindsVorige.filter(({ punten }) => Math.abs(punten ?? 0) >= 2).map(({ vraag }) => vraag.id),
  )
  const perSectie = gemiddelden(kader, kenmerken, waarden)
  return vragenVanKader(kader).flatMap((vraag): Hint[] => {
    const waarde = waardeVan(waarden, vraag.id)
    if (waarde === null || !wordtGevraagd(vraag, kenmerken)) return []
    if (toelichtingen[vraag.id]?.trim()) return []
    if (vraag.soort === 'eindweging') {
      const gemiddelde = perSectie[vraag.sectie.id] ?? { gemiddelde: null, aantal: 0 }
      return wijktAf(waarde, gemiddelde) ? [{ vraag, soort: 'eindweging-wijkt-af' }] : []
    }
    if (sprongen.has(vraag.id)) return [{ vraag, soort: 'sprong' }]
    return waarde === 4 || waarde === 5 ? [{ vraag, soort: 'hoge-score' }] : []
  })
}
