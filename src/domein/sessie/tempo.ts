/** What the clock of a session says. Times of now come from outside: a rule has no clock. */
export interface Klok {
  /** How long the session is to last, in minutes. */
  minuten: number
  /** seconds, pauses left out */
  verstreken: number
  /** seconds on the current vraag */
  dezeVraag: number
  /** How many vragen are done. */
  gedaan: number
  /** How many are not, the current one among them. */
  teGaan: number
}

/** G8: whether a group is on pace. A quiet sign for the begeleider, never a wall. */
export interface Tempo {
  /** seconds left, negative when over */
  over: number
  /** seconds available per remaining vraag, 0 when over; null when none remains */
  nodig: number | null
  /** fair share of one vraag: planned seconds / all vragen */
  deel: number
  /** current vraag takes more than 1.5 x its share */
  langer: boolean
  /** at this pace the planned time will not do */
  achter: boolean
}

/** G8: a vraag may take this many times its share before the begeleider is told. */
const RUIMTE = 1.5

/**
 * G8: the pace is the mean time of the vragen that are done. While none is, no pace is known until the first one takes
 * `langer`: then that one is the pace. `achter` when the current vraag and all after it, each at that pace, end after the
 * planned time, and in any case once that has passed.
 */
export function tempoVan({ minuten, verstreken, dezeVraag, gedaan, teGaan }: Klok): Tempo {
  const gepland = minuten * 60
  const over = gepland - verstreken
  const deel = gepland / Math.max(1, gedaan + teGaan)
  const langer = teGaan > 0 && dezeVraag > RUIMTE * deel
  const pas = gedaan > 0 ? (verstreken - dezeVraag) / gedaan : langer ? dezeVraag : 0
  const nogBezig = teGaan > 0 ? Math.max(0, pas - dezeVraag) + (teGaan - 1) * pas : 0
  return {
    over,
    nodig: teGaan > 0 ? Math.max(0, over) / teGaan : null,
    deel,
    langer,
    achter: verstreken + nogBezig > gepland,
  }
}
