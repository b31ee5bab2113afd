import type { DistrictInOrganisatie, TeamInOrganisatie } from '~/contract/organisatie'
import { datum } from '../../ui/datum'
import { opsomming } from '../../ui/opsomming'

/** Whether a team still is or will be there on this day. */
export const leeft = ({ eindigt }: TeamInOrganisatie, vandaag: string) =>
  eindigt === null || eindigt >= vandaag

/** Whether a team is there on this day. */
export const isEr = (team: TeamInOrganisatie, vandaag: string) =>
  leeft(team, vandaag) && (team.begint === null || team.begint <= vandaag)

/** Who guides the wegingen of a district. */
export const districtsmanagerzin = ({ districtsmanagers }: DistrictInOrganisatie) =>
  districtsmanagers.length > 0
    ? `Districtsmanager: ${opsomming(districtsmanagers)}`
    : 'Dit district heeft geen districtsmanager in de app.'

const namen = (teams: readonly { naam: string }[]) => opsomming(teams.map(({ naam }) => naam))

/** What there is to know of a team beside its name, as sentences: where it came from, when it ends, what it was called. */
export function teamzinnen(
  team: TeamInOrganisatie,
  district: { id: string; naam: string },
  vandaag: string,
): string[] {
  const { begint, eindigt, voorgangers, opvolgers, vroeger } = team
  const zinnen: string[] = []
  if (begint) {
    const komtUit = voorgangers.length > 0 ? `, komt voort uit ${namen(voorgangers)}` : ''
    zinnen.push(`${begint > vandaag ? 'Begint' : 'Begon'} op ${datum(begint)}${komtUit}.`)
  }
  if (eindigt) {
    const opgegaan = opvolgers.length > 0 ? ` en gaat op in ${namen(opvolgers)}` : ''
    const wasOpgegaan = opvolgers.length > 0 ? ` en ging op in ${namen(opvolgers)}` : ''
    zinnen.push(
      eindigt >= vandaag
        ? `Eindigt na ${datum(eindigt)}${opgegaan}.`
        : `Eindigde na ${datum(eindigt)}${wasOpgegaan}.`,
    )
  }
  let later = { naam: team.naam, districtId: district.id }
  for (const { tot, naam, district: toen } of vroeger) {
    const wat = [
      naam !== later.naam && `heette ${naam}`,
      toen.id !== later.districtId && `hoorde bij ${toen.naam}`,
    ]
    // Changed and changed back on one day: nothing was ever otherwise.
    if (wat.some(Boolean)) zinnen.push(`Tot ${datum(tot)}: ${wat.filter(Boolean).join(' en ')}.`)
    later = { naam, districtId: toen.id }
  }
  return zinnen
}
