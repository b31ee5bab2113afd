import type { Kader, Stadium } from '../kader/Kader'
import { type Waarden, waardeVan } from './Antwoord'
import { type Belemmering, belemmeringenVoor, isBijna } from './belemmeringen'
import { controleerScores, OngeldigeScores } from './controleerScores'
import { eisVan } from './eis'
import { type Gemiddelde, gemiddelden } from './gemiddelden'
import type { Kenmerken } from './Kenmerken'
import { tel } from './telling'

/** The outcome of a weging, with its reasons as data. Stadia are given by id. */
export interface Indeling {
  /** W2; null while anything is open (W7). */
  stadium: string | null
  /** W7: every counting stelling is answered. */
  volledig: boolean
  /** W7: the highest stadium that the answers given so far leave within reach. */
  hoogstHaalbaar: string
  /**
   * W8: of a complete weging the stadium above `stadium`; of an incomplete one the lowest stadium with a minimum that is
   * not certain yet. Null when there is none.
   */
  volgendStadium: string | null
  /** W7: counting stellingen without an answer, in the order of the kader. */
  open: string[]
  /** W1: stellingen that do not count for this team. */
  nietVanToepassing: string[]
  /** W8: the answered stellingen under the minimum of `volgendStadium`, in the order of the kader. */
  belemmeringen: Belemmering[]
  /** W8: complete, and close to `volgendStadium`. */
  bijna: boolean
  /** W6: by section id. */
  gemiddelden: Record<string, Gemiddelde>
}

/**
 * Classifies the scores of a team (W1–W4, W6–W8). Eindwegingen take no part in it (W5). Pure: the same input always
 * gives the same outcome, in any order of the scores.
 *
 * @param scores answers by stelling id; leave out what is not answered.
 * @throws {OngeldigeScores} naming each unknown stelling, impossible value and score for an n.v.t. stelling.
 */
export function indeel(kader: Kader, kenmerken: Kenmerken, scores: Waarden): Indeling {
  const fouten = controleerScores(kader, kenmerken, scores)
  if (fouten.length > 0) throw new OngeldigeScores(fouten)

  const { tellend, nietVanToepassing } = tel(kader, kenmerken)
  const open = tellend.filter((stelling) => waardeVan(scores, stelling.id) === null)
  const volledig = open.length === 0
  const perStadium = new Map(
    kader.stadia.map((stadium) => [stadium, belemmeringenVoor(kader, kenmerken, scores, stadium)]),
  )
  const belemmeringen = (stadium: Stadium) => perStadium.get(stadium) ?? []

  const haalbaar = kader.stadia.filter((stadium) => belemmeringen(stadium).length === 0)
  const hoogstHaalbaar = haalbaar.at(-1) as Stadium // the lowest stadium asks nothing, so there is always one
  const isZeker = (stadium: Stadium) =>
    belemmeringen(stadium).length === 0 &&
    open.every((stelling) => eisVan(kader, kenmerken, stelling, stadium).minimum === null)

  const volgendStadium = volledig
    ? kader.stadia[kader.stadia.indexOf(hoogstHaalbaar) + 1]
    : kader.stadia.find((stadium) => stadium.minimum !== null && !isZeker(stadium))
  const inDeWeg = volgendStadium ? belemmeringen(volgendStadium) : []

  return {
    stadium: volledig ? hoogstHaalbaar.id : null,
    volledig,
    hoogstHaalbaar: hoogstHaalbaar.id,
    volgendStadium: volgendStadium?.id ?? null,
    open: open.map((stelling) => stelling.id),
    nietVanToepassing,
    belemmeringen: inDeWeg,
    bijna: volledig && isBijna(inDeWeg),
    gemiddelden: gemiddelden(kader, kenmerken, scores),
  }
}
