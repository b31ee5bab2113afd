import { districten } from './districten'
import type { Voorbeeldteam } from './Voorbeeldorganisatie'

/** Every team, by district and town. In a town with several they are numbered: SMC Heerlen 1 to 4. */
export function maakTeams(): Voorbeeldteam[] {
  return districten.flatMap((district) =>
    Object.entries(district.teamsPerPlaats).flatMap(([plaats, aantal]) =>
      Array.from({ length: aantal }, (_, i) => {
        const naam = aantal === 1 ? `SMC ${plaats}` : `SMC ${plaats} ${i + 1}`
        return { id: naarId(naam), naam, plaats, districtId: district.id }
      }),
    ),
  )
}

/** A name as an id: `SMC 's-Hertogenbosch 1` becomes `smc-s-hertogenbosch-1`. */
export function naarId(naam: string): string {
  return naam
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
