import type { Kader, Sectie } from '~/domein/kader/Kader'
import { eindwegingId } from '~/domein/kader/vragen'
import type { Score, Waarde, Waarden } from '~/domein/weging/Antwoord'
import { voorstelEindweging, wijktAf } from '~/domein/weging/eindweging'
import { gemiddeldeVan, somVan } from '~/domein/weging/gemiddelden'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { scoresVan } from './scores'
import { Toeval } from './Toeval'
import type { Teamprofiel } from './teamprofiel'
import { toelichtingBij, toelichtingBijAfwijking } from './toelichting'
import type { Voorbeeldantwoord } from './Voorbeeldorganisatie'

type Antwoord = Omit<Voorbeeldantwoord, 'gewijzigdOp'>

/**
 * A complete set of answers of a team, so many quarters ago (0 is now), in the order of the kader.
 *
 * @param vastgelegd answers that are a given, for a team that must show something particular.
 */
export function antwoordenVan(
  kader: Kader,
  profiel: Teamprofiel,
  geleden: number,
  vastgelegd: readonly Antwoord[] = [],
): Antwoord[] {
  const waarden = scoresVan(kader, profiel, geleden)
  for (const { vraagId, waarde } of vastgelegd) waarden.set(vraagId, waarde)
  const toeval = new Toeval(`antwoorden ${profiel.teamId} ${geleden}`)
  return antwoordenBij(kader, profiel.kenmerken, waarden, toeval, vastgelegd)
}

/** The answers that go with these values for the stellingen: with toelichtingen here and there, and with eindwegingen (W5). */
export function antwoordenBij(
  kader: Kader,
  kenmerken: Kenmerken,
  waarden: ReadonlyMap<string, Waarde>,
  toeval: Toeval,
  vastgelegd: readonly Antwoord[] = [],
): Antwoord[] {
  return kader.secties.flatMap((sectie) => [
    ...sectie.stellingen.flatMap(({ id }): Antwoord[] => {
      const waarde = waarden.get(id)
      if (waarde === undefined) return [] // n.v.t. (W1)
      const toelichting = toelichtingBij(id, waarde, toeval)
      return [vastgelegd.find(({ vraagId }) => vraagId === id) ?? { vraagId: id, waarde, toelichting }]
    }),
    eindwegingVan(sectie, kenmerken, Object.fromEntries(waarden), toeval),
  ])
}

/** W5: mostly what the form proposes, sometimes one off, now and then further off and then with a toelichting. */
function eindwegingVan(sectie: Sectie, kenmerken: Kenmerken, waarden: Waarden, toeval: Toeval): Antwoord {
  const vraagId = eindwegingId(sectie.id)
  const gemiddelde = gemiddeldeVan(somVan(sectie.stellingen, kenmerken, waarden))
  const voorstel = voorstelEindweging(gemiddelde)
  const stap = toeval.kans(0.8) ? 0 : toeval.kies([-1, -1, -1, 1, 1, 1, -2, 2])
  const waarde = voorstel === null ? 'geen-beeld' : (Math.min(5, Math.max(1, voorstel + stap)) as Score)
  if (typeof waarde === 'number' && gemiddelde.gemiddelde !== null && wijktAf(waarde, gemiddelde)) {
    return { vraagId, waarde, toelichting: toelichtingBijAfwijking(waarde, gemiddelde.gemiddelde, toeval) }
  }
  return { vraagId, waarde, toelichting: toelichtingBij(vraagId, waarde, toeval) }
}
