import type { RondeInLijst } from '~/contract/rondes'
import { datum } from '../../ui/datum'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { opsomming } from '../../ui/opsomming'
import { tellingDelen } from '../../weergave/teamstand'

/** What a ronde is now, as the heading of its page. */
export function rondekop({ id, fase }: Pick<RondeInLijst, 'id' | 'fase'>): string {
  const naam = kwartaalnaam(id)
  return {
    gepland: `${naam} is gepland`,
    open: `${naam} is open`,
    voorbij: `${naam} is voorbij, maar nog niet gesloten`,
    gesloten: `${naam} is gesloten`,
  }[fase]
}

/** When it runs. */
export function looptijdzin({ opent, sluit, fase, geslotenOp }: RondeInLijst): string {
  const tot = `${datum(opent)} tot en met ${datum(sluit)}`
  if (fase === 'gepland') return `Deze ronde loopt van ${tot}.`
  if (fase === 'open')
    return `Deze ronde loopt van ${datum(opent)}, en teams kunnen beginnen tot en met ${datum(sluit)}.`
  if (geslotenOp) return `Deze ronde liep van ${tot} en is gesloten op ${datum(geslotenOp)}.`
  return `Deze ronde liep van ${tot}. Wat af is kan nog worden ingediend en vastgesteld.`
}

/** How far the teams are. */
export function deelnamezin({ telling, fase }: Pick<RondeInLijst, 'telling' | 'fase'>): string {
  const { teams } = telling
  const voorbij = fase === 'gesloten'
  const meedoen =
    teams === 1
      ? `Eén team ${voorbij ? 'deed' : 'doet'} mee`
      : `${teams} teams ${voorbij ? 'deden' : 'doen'} mee`
  return fase === 'gepland' ? `${meedoen}.` : `${meedoen}: ${opsomming(tellingDelen(telling))}.`
}
