import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import type { Kader } from '~/domein/kader/Kader'
import { stadiumInZin } from '../../weergave/stadiumInZin'
import { telwoord } from '../../weergave/telwoord'

/** How many teams were settled. */
export const vastgesteldSamen = ({ vastgesteld }: Pick<LandelijkBeeld, 'vastgesteld'>): number =>
  Object.values(vastgesteld).reduce((som, aantal) => som + aantal, 0)

type Stand = Pick<LandelijkBeeld, 'teams' | 'vastgesteld'>

/**
 * What the picture says, in one sentence: how many teams are in each stadium that asks something. Where not all teams are
 * settled it counts among those that are, and says so.
 */
export function landkop(kader: Kader, stand: Stand): string {
  const samen = vastgesteldSamen(stand)
  if (samen === 0) return 'Er is nog geen weging vastgesteld'
  const wie = `${stand.teams === samen ? '' : 'vastgestelde '}${samen === 1 ? 'team' : 'teams'}`
  const [laagste, ...hogere] = kader.stadia.map(({ id, titel }) => ({
    naam: stadiumInZin(titel),
    aantal: stand.vastgesteld[id] ?? 0,
  }))
  const eerste = hogere.findIndex(({ aantal }) => aantal > 0)
  if (eerste === -1) {
    const alle = samen === 1 ? `Het ene ${wie} is` : `Alle ${samen} ${wie} zijn`
    return `${alle} ${laagste?.naam}`
  }
  return hogere
    .map(({ naam, aantal }, i) => {
      if (aantal === 0)
        return i === 0 ? `Van ${samen} ${wie} is er geen ${naam}` : `nog geen enkel team is ${naam}`
      if (i === 0) return `${aantal} van ${samen} ${wie} ${aantal === 1 ? 'is' : 'zijn'} ${naam}`
      return `${telwoord(aantal)} ${aantal === 1 ? 'team is' : 'teams zijn'} ${naam}`
    })
    .join(', ')
}
