import type { Regie, Regievraag } from '~/contract/groepssessies'

/** What says where a session goes: its vragen, and the agenda when everyone scored beforehand. */
type Gang = Pick<Regie, 'vragen' | 'agenda'>

/**
 * The vragen of today in the order in which the group takes them: what is on the agenda first, as the agenda has it, and
 * then the others in the order of the kader.
 */
export function volgordeVan({ vragen, agenda }: Gang): Regievraag[] {
  const plek = new Map(agenda.map(({ vraagId }, i) => [vraagId, i]))
  const rang = ({ vraagId }: Regievraag) => plek.get(vraagId) ?? agenda.length
  return vragen.toSorted((a, b) => rang(a) - rang(b)) // a stable sort: the others stay in the order of the kader
}

/**
 * Where the group goes after `vraagId`: to the first vraag after it without an agreed score, else to the first one before
 * it; null when all others are agreed.
 */
export function volgendeVraag(gang: Gang, vraagId: string | null): Regievraag | null {
  const volgorde = volgordeVan(gang)
  const hier = volgorde.findIndex((vraag) => vraag.vraagId === vraagId)
  const anderen = [...volgorde.slice(hier + 1), ...volgorde.slice(0, Math.max(0, hier))]
  return anderen.find(({ status }) => status !== 'afgesproken') ?? null
}

/** The vraag just before `vraagId`, agreed or not; null at the first. */
export function vorigeVraag(gang: Gang, vraagId: string | null): Regievraag | null {
  const volgorde = volgordeVan(gang)
  return volgorde[volgorde.findIndex((vraag) => vraag.vraagId === vraagId) - 1] ?? null
}
