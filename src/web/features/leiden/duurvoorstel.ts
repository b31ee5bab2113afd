/** How long a vraag takes on average when a group scores it, talks and agrees. In minutes. */
const MINUTEN_PER_VRAAG = 1.75
/** Longer than this a group does not keep its attention. In minutes. */
const LANGSTE_VOORSTEL = 120

/** A sensible length for a session on so many vragen: whole fives, from 15 minutes to two hours. */
export function duurvoorstel(vragen: number): number {
  const rond = Math.ceil((vragen * MINUTEN_PER_VRAAG) / 5) * 5
  return Math.min(LANGSTE_VOORSTEL, Math.max(15, rond))
}
