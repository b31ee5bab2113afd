import type { Kader, Sectie, Stelling } from './Kader'

/**
 * A *vraag* is anything the form asks: a stelling, or the eindweging that closes a section. Both take the same answers
 * and are stored, sent and logged in the same way; only the rules tell them apart (W5).
 */
export type Vraag =
  | { id: string; soort: 'stelling'; sectie: Sectie; stelling: Stelling; tekst: string }
  | { id: string; soort: 'eindweging'; sectie: Sectie; tekst: string }

/** The id of a section's eindweging. Stelling ids hold no hyphen, so the two never meet. */
export function eindwegingId(sectieId: string): string {
  return `eindweging-${sectieId}`
}

/** All questions of one section, in the order of the kader: its stellingen, then its eindweging. */
export function vragenVanSectie(sectie: Sectie): Vraag[] {
  return [
    ...sectie.stellingen.map(
      (stelling): Vraag => ({ id: stelling.id, soort: 'stelling', sectie, stelling, tekst: stelling.tekst }),
    ),
    { id: eindwegingId(sectie.id), soort: 'eindweging', sectie, tekst: sectie.eindweging },
  ]
}

/** All questions of a kader, in its order (79 in version 1.21). */
export const vragenVanKader = eenmaalPerKader((kader): readonly Vraag[] =>
  kader.secties.flatMap(vragenVanSectie),
)

/** All stellingen of a kader, in its order (68 in version 1.21). */
export const stellingenVanKader = eenmaalPerKader((kader): readonly Stelling[] =>
  kader.secties.flatMap((sectie) => sectie.stellingen),
)

/** A kader never changes, so what follows from it alone is worked out once. */
function eenmaalPerKader<T>(werkUit: (kader: Kader) => T): (kader: Kader) => T {
  const bekend = new WeakMap<Kader, T>()
  return (kader) => {
    const eerder = bekend.get(kader)
    if (eerder !== undefined) return eerder
    const nieuw = werkUit(kader)
    bekend.set(kader, nieuw)
    return nieuw
  }
}

/** The footnote to print with this stelling, or null. */
export function voetnootVanStelling(sectie: Sectie, stelling: Stelling): string | null {
  return stelling.voetnoot && sectie.voetnootGeldtVoor === 'stellingen' ? sectie.voetnoot : null
}
