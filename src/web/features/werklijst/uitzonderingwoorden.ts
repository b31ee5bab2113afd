import type { Uitzondering } from '~/domein/district/uitzonderingen'
import { Telwoord, telwoord } from '../../weergave/telwoord'

/** What each exception is called: on a button, and as part of a sentence after a number. */
export const uitzonderingwoorden: Record<Uitzondering, { label: string; een: string; meer: string }> = {
  D1: { label: 'Te beoordelen', een: 'wacht op een oordeel', meer: 'wachten op een oordeel' },
  D2: { label: 'Te laat of bijna', een: 'is te laat of bijna', meer: 'zijn te laat of bijna' },
  D3: { label: 'Terug bij het team', een: 'is terug bij het team', meer: 'zijn terug bij het team' },
  D4: { label: 'Niet begonnen', een: 'is nog niet begonnen', meer: 'zijn nog niet begonnen' },
  D5: { label: 'Bijna verder', een: 'is bijna een stadium verder', meer: 'zijn bijna een stadium verder' },
  D6: { label: 'Teruggevallen', een: 'is teruggevallen', meer: 'zijn teruggevallen' },
}

/** The counts on top, as a sentence: "Twaalf teams. Eén wacht op een oordeel, twee zijn nog niet begonnen." */
export function tellingzin(teams: readonly { uitzonderingen: readonly Uitzondering[] }[]): string {
  const delen = (Object.keys(uitzonderingwoorden) as Uitzondering[]).flatMap((code) => {
    const aantal = teams.filter(({ uitzonderingen }) => uitzonderingen.includes(code)).length
    const { een, meer } = uitzonderingwoorden[code]
    return aantal === 0 ? [] : [{ aantal, wat: aantal === 1 ? een : meer }]
  })
  const begin = `${Telwoord(teams.length)} ${teams.length === 1 ? 'team' : 'teams'}.`
  const [eerste, ...rest] = delen
  if (!eerste) return `${begin} Geen ervan vraagt nu aandacht.`
  const vervolg = rest.map(({ aantal, wat }) => `${telwoord(aantal)} ${wat}`)
  return `${begin} ${[`${Telwoord(eerste.aantal)} ${eerste.wat}`, ...vervolg].join(', ')}.`
}

/** How long there still is, and until when. */
export function sluitingzin(dagenTotSluiting: number, sluit: string): string {
  if (dagenTotSluiting < 0) return `De laatste dag was ${sluit}.`
  if (dagenTotSluiting === 0) return `Vandaag, ${sluit}, is de laatste dag om in te dienen.`
  return `Indienen kan nog ${dagen(dagenTotSluiting)}, tot en met ${sluit}.`
}

export const dagen = (aantal: number) => `${telwoord(aantal)} ${aantal === 1 ? 'dag' : 'dagen'}`

/** How long ago something was: "vandaag", "gisteren", "drie dagen geleden". */
export function geleden(aantal: number): string {
  if (aantal === 0) return 'vandaag'
  return aantal === 1 ? 'gisteren' : `${dagen(aantal)} geleden`
}
