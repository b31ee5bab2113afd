import type { Sessiekop } from '~/contract/sessie'
import type { Sessiestatus } from '~/domein/sessie/overgangen'
import { datumEnTijd } from '../../ui/datum'

interface Wat extends Pick<Sessiekop, 'wijze' | 'voorafTot'> {
  status: Sessiestatus
}

/** What is asked of who joins now, in a sentence or two. */
export function zoVerloopt({ wijze, status, voorafTot }: Wat): string {
  if (status === 'pauze') return 'De groepssessie staat op pauze. U kunt nu al een plaats nemen.'
  if (status === 'lopend') return 'De groepssessie is bezig. U kunt meteen aansluiten.'
  if (wijze === 'samen') {
    return 'U scoort elke stelling op deze telefoon. Daarna praat het team erover.'
  }
  const tot = voorafTot ? `tot ${datumEnTijd(voorafTot)}` : 'tot de begeleider het gesprek begint'
  return `U geeft vooraf uw eigen score bij elke stelling. Dat kan ${tot}. Daarna praat het team erover.`
}
