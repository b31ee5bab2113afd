import type { Kader } from '../kader/Kader'
import { stellingenVanKader } from '../kader/vragen'
import { isWaarde } from './Antwoord'
import type { Kenmerken } from './Kenmerken'
import { isVanToepassing } from './telling'

/** Why one given score cannot be used. */
export interface Scorefout {
  stellingId: string
  soort: 'onbekende-stelling' | 'ongeldige-score' | 'niet-van-toepassing'
  regel: 'W1' | 'W4' | 'kader'
}

/** Scores that do not belong to the kader and the kenmerken. Carries every fault at once. */
export class OngeldigeScores extends Error {
  override name = 'OngeldigeScores'
  constructor(readonly fouten: readonly Scorefout[]) {
    super(`Ongeldige scores: ${fouten.map((fout) => `${fout.stellingId} (${fout.soort})`).join(', ')}`)
  }
}

/**
 * Every fault in scores from outside, in the order given: a stelling that the kader does not have, a value that is
 * neither 1–5 nor `geen-beeld` (W4), a score for a stelling that is n.v.t. for this team (W1).
 */
export function controleerScores(
  kader: Kader,
  kenmerken: Kenmerken,
  scores: Readonly<Record<string, unknown>>,
): Scorefout[] {
  const stellingen = new Map(stellingenVanKader(kader).map((stelling) => [stelling.id, stelling]))
  return Object.keys(scores).flatMap((stellingId): Scorefout[] => {
    const stelling = stellingen.get(stellingId)
    if (!stelling) return [{ stellingId, soort: 'onbekende-stelling', regel: 'kader' }]
    const fouten: Scorefout[] = []
    if (!isWaarde(scores[stellingId])) fouten.push({ stellingId, soort: 'ongeldige-score', regel: 'W4' })
    if (!isVanToepassing(stelling, kenmerken))
      fouten.push({ stellingId, soort: 'niet-van-toepassing', regel: 'W1' })
    return fouten
  })
}
