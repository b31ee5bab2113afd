import type { Waarde } from '~/domein/weging/Antwoord'
import type { Toeval } from './Toeval'
import algemeen from './toelichtingen/algemeen.json'
import sectie1 from './toelichtingen/sectie-1.json'
import sectie2 from './toelichtingen/sectie-2.json'
import sectie3 from './toelichtingen/sectie-3.json'
import sectie4 from './toelichtingen/sectie-4.json'
import sectie5 from './toelichtingen/sectie-5.json'
import sectie6 from './toelichtingen/sectie-6.json'
import sectie7 from './toelichtingen/sectie-7.json'
import sectie8 from './toelichtingen/sectie-8.json'
import sectie9 from './toelichtingen/sectie-9.json'
import sectieT from './toelichtingen/sectie-T.json'
import sectieV from './toelichtingen/sectie-V.json'

/** By vraag id: what a team says at a score of 1 or 2, at 3, and at 4 or 5. */
const zinnen: Record<string, string[]> = {
  ...sectie1,
  ...sectie2,
  ...sectie3,
  ...sectie4,
  ...sectie5,
  ...sectie6,
  ...sectie7,
  ...sectie8,
  ...sectie9,
  ...sectieV,
  ...sectieT,
}

/** About one answer in seven comes with a toelichting. */
const aandeelMetToelichting = 0.15

/** What a team wrote beside this answer; mostly nothing. */
export function toelichtingBij(vraagId: string, waarde: Waarde, toeval: Toeval): string {
  return toeval.kans(aandeelMetToelichting) ? zin(vraagId, waarde, toeval) : ''
}

/** Why an eindweging is so far from the mean: then a team always says something (W5). */
export function toelichtingBijAfwijking(eindweging: number, gemiddelde: number, toeval: Toeval): string {
  return toeval.kies(eindweging > gemiddelde ? algemeen.eindwegingHoger : algemeen.eindwegingLager)
}

function zin(vraagId: string, waarde: Waarde, toeval: Toeval): string {
  if (waarde === 'geen-beeld') return toeval.kies(algemeen.geenBeeld)
  const trede = waarde <= 2 ? 0 : waarde === 3 ? 1 : 2
  const eerste = zinnen[vraagId]?.[trede] ?? ''
  if (!toeval.kans(0.3)) return eerste
  const vervolg = trede === 2 ? algemeen.vervolg : [...algemeen.vervolg, ...algemeen.actie]
  return `${eerste} ${toeval.kies(vervolg)}`
}
