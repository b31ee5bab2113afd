import type { Kader, Stadium, Stelling } from '~/domein/kader/Kader'
import type { Score, Waarde } from '~/domein/weging/Antwoord'
import { basisstadium, eisVan } from '~/domein/weging/eis'
import { tel } from '~/domein/weging/telling'
import { Toeval } from './Toeval'
import { niveauVoor, type Teamprofiel } from './teamprofiel'

/**
 * How much easier (or harder) a section is than the average one. The drempelloze klantreis is the hardest and
 * taakondersteuning the easiest, as in figuur 2.1 of the evaluation 2024. It tells at a level of about 3, and fades to
 * nothing at 5, where there is nothing left to be easy.
 */
const gemakPerSectie: Record<string, number> = {
  '1': 0,
  '2': -0.55,
  '3': -0.15,
  '4': 0.2,
  '5': -0.2,
  '6': 0.45,
  '7': 0.05,
  '8': 0.3,
  '9': -0.05,
  V: 0.15,
  T: 0.2,
}

/** Which share of the answers is geen beeld, by how many quarters ago: a team sees more of itself as it goes. */
const aandeelGeenBeeld = [0.02, 0.03, 0.045, 0.06]

/**
 * What a team scores on each stelling that counts for it, so many quarters ago (0 is now). What is particular to a team, a
 * section or a stelling stays the same through the quarters, so that scores rise slowly instead of jumping about.
 */
export function scoresVan(kader: Kader, profiel: Teamprofiel, geleden: number): Map<string, Waarde> {
  const { teamId, kenmerken } = profiel
  const niveau = profiel.niveau + profiel.groei * (1 - geleden)
  const { tellend } = tel(kader, kenmerken)
  const struikelt = niveau < niveauVoor.basis ? struikelblokken(tellend, teamId, geleden) : []
  const stadium = stadiumBij(kader, niveau)
  return new Map(
    tellend.map((stelling): [string, Waarde] => {
      const score = scoreVan(stelling, profiel, niveau, geleden)
      const { minimum } = eisVan(kader, kenmerken, stelling, stadium)
      if (minimum === null) return [stelling.id, heeftBeeld(stelling, teamId, geleden) ? score : 'geen-beeld']
      if (struikelt.includes(stelling.id)) return [stelling.id, (minimum - 1) as Score]
      return [stelling.id, Math.max(score, minimum) as Score]
    }),
  )
}

/** The stadium whose minima the scores of this level reach, or all but reach. */
function stadiumBij(kader: Kader, niveau: number): Stadium {
  if (niveau >= niveauVoor.volwaardig) return kader.stadia.at(-1) as Stadium
  return ((niveau >= niveauVoor.bijna && basisstadium(kader)) || kader.stadia[0]) as Stadium
}

/** The one to three stellingen that keep a team just under the basis; never one that asks nothing of it there (W3). */
function struikelblokken(tellend: readonly Stelling[], teamId: string, geleden: number): string[] {
  const toeval = new Toeval(`struikelt ${teamId} ${geleden}`)
  const kandidaten = tellend.filter((stelling) => stelling.bijBasisVolstaat === undefined)
  return Array.from({ length: toeval.geheel(1, 3) }, () => toeval.kies(kandidaten).id)
}

function scoreVan(
  { id, ...stelling }: Stelling,
  profiel: Teamprofiel,
  niveau: number,
  geleden: number,
): Score {
  const sectie = id.split('.')[0] as string
  const eigen = (wat: string, standaardafwijking: number) =>
    new Toeval(`${wat} ${profiel.teamId}`).spreiding(standaardafwijking)
  const opBsn = stelling.bijBasisVolstaat === 'indeling-op-bsn' && profiel.kenmerken.indelingOpBsn
  const getal =
    (opBsn ? 1.6 : niveau) +
    (gemakPerSectie[sectie] ?? 0) * Math.max(0, (5 - niveau) / 2.2) +
    new Toeval(`stelling ${id}`).spreiding(0.25) +
    eigen(`sectie ${sectie}`, 0.3) +
    eigen(`stelling ${id}`, 0.55) +
    eigen(`kwartaal ${geleden} ${id}`, 0.15)
  return Math.min(5, Math.max(1, Math.round(getal))) as Score
}

function heeftBeeld({ id }: Stelling, teamId: string, geleden: number): boolean {
  return !new Toeval(`beeld ${teamId} ${id}`).kans(aandeelGeenBeeld[geleden] ?? 0)
}
