import type { Deelname } from '~/contract/deelname'
import type { Moment } from '~/contract/sessie'
import { type Waarde, waardeVan } from '~/domein/weging/Antwoord'

type Ronde = Moment['ronde']

/**
 * What a participant sees, and what this page must remember with it: the moment changes by itself, the own scores do not.
 */
export type Deelnamebeeld = Deelname & {
  /** The vraag and its round that were on when the own scores were read. */
  bij: { vraagId: string | null; ronde: Ronde }
  /** Own scores of a first round that this page has seen, of vragen that are in their second. They are kept nowhere else. */
  eerste: Readonly<Record<string, Waarde>>
}

/** What was just read, with what this page knew before. */
export function metGelezen(oud: Deelnamebeeld | undefined, gelezen: Deelname): Deelnamebeeld {
  const { vraagId, ronde } = gelezen.moment
  const was =
    oud && vraagId && oud.bij.vraagId === vraagId && oud.bij.ronde < ronde
      ? waardeVan(oud.eigen, vraagId)
      : null
  return {
    ...gelezen,
    bij: { vraagId, ronde },
    eerste: { ...oud?.eerste, ...(vraagId && was !== null && { [vraagId]: was }) },
  }
}

/** After the server took a score. One of a round that is over changes nothing here. */
export function metScore(oud: Deelnamebeeld, vraagId: string, ronde: Ronde, waarde: Waarde): Deelnamebeeld {
  const isAan = oud.moment.vraagId === vraagId
  if (isAan && oud.moment.ronde !== ronde) return oud
  const nieuw = isAan ? metGelezen(oud, oud) : oud
  return { ...nieuw, eigen: { ...oud.eigen, [vraagId]: waarde } }
}

/** The own score of a round on a vraag as the server has it, or null. */
export function eigenScore(beeld: Deelnamebeeld, vraagId: string, ronde: Ronde): Waarde | null {
  const { moment, bij, eigen, eerste } = beeld
  // The round that the own score was read of: as said with it, or else the one that the vraag is in.
  const gelezen = vraagId === bij.vraagId ? bij.ronde : vraagId === moment.vraagId ? moment.ronde : ronde
  if (ronde === gelezen) return waardeVan(eigen, vraagId)
  return ronde < gelezen ? waardeVan(eerste, vraagId) : null
}
