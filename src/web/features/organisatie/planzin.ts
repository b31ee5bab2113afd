import type { Gepland } from '~/contract/organisatie'
import { datum } from '../../ui/datum'

/**
 * What is planned, as a sentence.
 * @param wie the team or district, as it is called in a sentence
 */
export function planzin({ vanaf, naam, district }: Gepland, wie: string): string {
  return district
    ? `Vanaf ${datum(vanaf)} hoort ${wie} bij district ${district.naam}.`
    : `Vanaf ${datum(vanaf)} krijgt ${wie} de naam ${naam}.`
}
