import type { Kader } from '~/domein/kader/Kader'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { districten } from './districten'
import { kwartaalVan } from './kwartaal'
import { maakPersonen } from './personen'
import { maakTeams } from './teams'
import type { Voorbeeldorganisatie } from './Voorbeeldorganisatie'
import { maakWegingen } from './wegingen'

/** The version that the example wegingen are made with; their toelichtingen speak of its stellingen. */
export const kaderVersieVanVoorbeeld = '1.21'

/**
 * The example organisation as it stands on this day: districts, teams, people, the open ronde, three rondes before it, and
 * believable wegingen. Pure: the same day gives the same data.
 *
 * @param vandaag the day in the Netherlands, as `2026-12-31`
 */
export function maakVoorbeeldorganisatie(vandaag: string): Voorbeeldorganisatie {
  const teams = maakTeams()
  return {
    districten: districten.map(({ id, naam }) => ({ id, naam })),
    teams,
    personen: maakPersonen(teams),
    rondes: [3, 2, 1, 0].map((geleden) => ({
      ...kwartaalVan(vandaag, geleden),
      kaderVersie: kaderVersieVanVoorbeeld,
    })),
    wegingen: maakWegingen(teams, meegeleverdeKaders.get(kaderVersieVanVoorbeeld) as Kader, vandaag),
  }
}
