import type { Kalibratie } from '~/contract/district'
import type { Kader } from '~/domein/kader/Kader'
import { type Vraag, vragenVanSectie } from '~/domein/kader/vragen'

export interface Rij {
  vraag: Vraag
  gegevens: Kalibratie['vragen'][number]
}

export interface Groep {
  id: string
  titel: string
  rijen: Rij[]
}

/**
 * The statements in the order of the kader, section by section, or those on which teams differ most first, whatever section
 * they are of. Never by how high somebody scored.
 */
export function inVolgorde(
  kader: Kader,
  vragen: Kalibratie['vragen'],
  volgorde: 'kader' | 'verschil',
): Groep[] {
  const perId = new Map(vragen.map((gegevens) => [gegevens.vraagId, gegevens]))
  const groepen = kader.secties.map((sectie) => ({
    id: sectie.id,
    titel: `${sectie.id} ${sectie.titel}`,
    rijen: vragenVanSectie(sectie).flatMap((vraag): Rij[] => {
      const gegevens = perId.get(vraag.id)
      return gegevens ? [{ vraag, gegevens }] : []
    }),
  }))
  if (volgorde === 'kader') return groepen
  const rijen = groepen
    .flatMap((groep) => groep.rijen)
    .sort((a, b) => b.gegevens.onderlingVerschil - a.gegevens.onderlingVerschil)
  return [{ id: 'verschil', titel: 'Grootste verschil tussen teams eerst', rijen }]
}
