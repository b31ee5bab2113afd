import type { Kader, Sectie } from '../kader/Kader'
import { type Vraag, vragenVanKader } from '../kader/vragen'
import { type Aantallen, afstandVan } from '../sessie/Aantallen'
import { onderlingVerschil } from '../sessie/onderlingVerschil'
import { magGetoond } from '../sessie/spreiding'
import { alleScores, type Score, type Waarden, waardeVan } from '../weging/Antwoord'
import { wijktAf } from '../weging/eindweging'
import { gemiddeldeVan, somVan } from '../weging/gemiddelden'
import type { Kenmerken } from '../weging/Kenmerken'
import { isVanToepassing } from '../weging/telling'
import type { Verschil } from '../weging/verschil'
import { wordtGevraagd } from '../weging/volledigheid'

/** Something at one vraag that is worth talking about with the team. Never a verdict, and nothing stops at it. */
export type Signaal =
  /** B1: a 4 or 5 on a stelling of a succesfactor, without a toelichting. */
  | { code: 'B1'; score: number }
  /** B2: two points or more up or down since last time. */
  | { code: 'B2'; van: number; naar: number }
  /** B3: an eindweging more than one point from the mean of its section (W5). */
  | { code: 'B3'; eindweging: number; gemiddelde: number; aantal: number }
  /** B4: much geen beeld in a section; stands at its eindweging. */
  | { code: 'B4'; geenBeeld: number; van: number }
  /** B5: in the group session the answers lay far apart. */
  | { code: 'B5'; laagste: number; hoogste: number }

/** B4: from so many times geen beeld on, when that is also a third of the section or more. */
const VEEL_GEEN_BEELD = 2

/** B5: from so many points of onderling verschil on (G6): two groups that are two points apart come above it. */
const GROOT_VERSCHIL = 1

/** What there is to lay beside the answers of one weging. */
interface Materiaal {
  waarden: Waarden
  /** By vraag id; absent or blank counts as none. */
  toelichtingen: Readonly<Record<string, string>>
  sindsVorige: readonly Verschil[]
  /** By vraag id, the spreads that may be shown (G3). */
  spreidingen: ReadonlyMap<string, Aantallen>
}

/** The signals of every vraag that is asked of this team, by vraag id; a vraag without any is not in it (B1 to B5). */
export function signalenVan(
  kader: Kader,
  kenmerken: Kenmerken,
  materiaal: Materiaal,
): Map<string, Signaal[]> {
  const sprongen = new Map(materiaal.sindsVorige.map((verschil) => [verschil.vraag.id, verschil]))
  const gevraagd = vragenVanKader(kader).filter((vraag) => wordtGevraagd(vraag, kenmerken))
  return new Map(
    gevraagd.flatMap((vraag): [string, Signaal[]][] => {
      const signalen = [
        hogeScore(vraag, materiaal),
        sprong(sprongen.get(vraag.id)),
        vraag.soort === 'eindweging' ? afwijking(vraag, kenmerken, materiaal.waarden) : null,
        vraag.soort === 'eindweging' ? veelGeenBeeld(vraag.sectie, kenmerken, materiaal.waarden) : null,
        verdeeld(materiaal.spreidingen.get(vraag.id)),
      ].filter((signaal) => signaal !== null)
      return signalen.length > 0 ? [[vraag.id, signalen]] : []
    }),
  )
}

function hogeScore(vraag: Vraag, { waarden, toelichtingen }: Materiaal): Signaal | null {
  if (vraag.soort !== 'stelling' || vraag.stelling.succesfactor === null) return null
  const score = waardeVan(waarden, vraag.id)
  if ((score !== 4 && score !== 5) || toelichtingen[vraag.id]?.trim()) return null
  return { code: 'B1', score }
}

function sprong(verschil: Verschil | undefined): Signaal | null {
  if (!verschil || Math.abs(verschil.punten ?? 0) < 2) return null
  return { code: 'B2', van: verschil.vorige as Score, naar: verschil.nu as Score }
}

function afwijking(vraag: Vraag, kenmerken: Kenmerken, waarden: Waarden): Signaal | null {
  const eindweging = waardeVan(waarden, vraag.id)
  const { gemiddelde, aantal } = gemiddeldeVan(somVan(vraag.sectie.stellingen, kenmerken, waarden))
  if (typeof eindweging !== 'number' || gemiddelde === null) return null
  return wijktAf(eindweging, { gemiddelde, aantal }) ? { code: 'B3', eindweging, gemiddelde, aantal } : null
}

function veelGeenBeeld(sectie: Sectie, kenmerken: Kenmerken, waarden: Waarden): Signaal | null {
  const tellend = sectie.stellingen.filter((stelling) => isVanToepassing(stelling, kenmerken))
  const geenBeeld = tellend.filter(({ id }) => waardeVan(waarden, id) === 'geen-beeld').length
  const veel = geenBeeld >= VEEL_GEEN_BEELD && geenBeeld * 3 >= tellend.length
  return veel ? { code: 'B4', geenBeeld, van: tellend.length } : null
}

function verdeeld(spreiding: Aantallen | undefined): Signaal | null {
  if (!spreiding || !magGetoond(spreiding)) return null
  const gegeven = alleScores.filter((score) => spreiding.scores[score - 1])
  const [laagste, hoogste] = [gegeven[0], gegeven.at(-1)]
  if (laagste === undefined || hoogste === undefined || (afstandVan(spreiding) ?? 0) < 2) return null
  return onderlingVerschil(spreiding) >= GROOT_VERSCHIL ? { code: 'B5', laagste, hoogste } : null
}
