import type { Telling } from '~/contract/rondes'
import { telwoord } from '../../weergave/telwoord'

type Getallen = Pick<Telling, 'teams' | 'ingediend' | 'vastgesteld'>

/** What there is to see in the districts: where nothing has come in yet. Not who is ahead: it is no race. */
export function districtenkop(districten: readonly Getallen[]): string {
  const binnen = ({ ingediend, vastgesteld }: Getallen) => ingediend + vastgesteld
  const meedoend = districten.filter(({ teams }) => teams > 0)
  const stil = meedoend.filter((district) => binnen(district) === 0).length
  if (meedoend.length === 0) return 'Er doet nog geen district mee'
  if (meedoend.every((district) => binnen(district) === district.teams)) {
    return 'In elk district heeft elk team ingediend'
  }
  if (stil === 0) return 'In elk district heeft een team ingediend'
  if (stil === meedoend.length) return 'Nog in geen district heeft een team ingediend'
  return `In ${telwoord(stil)} van de ${telwoord(meedoend.length)} districten heeft nog geen team ingediend`
}
