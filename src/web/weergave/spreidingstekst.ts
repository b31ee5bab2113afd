import type { Spreiding } from '~/contract/sessie'
import { type Aantallen, aantalVan, afstandVan, mediaanVan } from '~/domein/sessie/Aantallen'
import { MINIMUM_SPREIDING } from '~/domein/sessie/spreiding'
import { alleScores } from '~/domein/weging/Antwoord'
import { opsomming } from '../ui/opsomming'
import { Telwoord, telwoord } from './telwoord'

/**
 * A spread in Dutch sentences. A figure is always a score and a word always a number of people, so that the two are never
 * taken for each other. No sentence judges: what a difference means is for the group.
 */
export function spreidingstekst({ aantal, aantallen, viaBegeleider }: Spreiding): string[] {
  return [...(aantallen ? watErStaat(aantallen) : waaromNiet(aantal)), ...vanBegeleider(viaBegeleider)]
}

/** Names the drawing of a spread: "Spreiding van twaalf antwoorden, tweede ronde". */
export function naamVanSpreiding({ aantal, ronde }: Spreiding): string {
  return `Spreiding van ${antwoorden(aantal)}${ronde === 2 ? ', tweede ronde' : ''}`
}

const antwoorden = (aantal: number) => `${telwoord(aantal)} ${aantal === 1 ? 'antwoord' : 'antwoorden'}`

function waaromNiet(aantal: number): string[] {
  if (aantal === 0) return ['Niemand heeft gekozen.']
  return [
    `Er ${aantal === 1 ? 'is' : 'zijn'} ${antwoorden(aantal)}.`,
    `Bij minder dan ${telwoord(MINIMUM_SPREIDING)} tonen we geen spreiding: dan is te zien wie wat koos.`,
  ]
}

function vanBegeleider(aantal: number): string[] {
  if (aantal === 0) return []
  return [`${Telwoord(aantal)} ${aantal === 1 ? 'score is' : 'scores zijn'} ingevoerd door de begeleider.`]
}

function watErStaat(aantallen: Aantallen): string[] {
  const { geenBeeld } = aantallen
  const allen = aantalVan(aantallen)
  if (geenBeeld === allen) return [`Alle ${telwoord(allen)} hebben geen beeld.`]
  const gegeven = alleScores.filter((score) => aantallen.scores[score - 1])
  const [laagste, hoogste] = [gegeven[0], gegeven.at(-1)]
  const meest = watDeMeestenGeven(aantallen)
  const zinnen: string[] = []
  // When all gave the same, or only one gave a score, the middle one says nothing more.
  if (laagste !== hoogste) zinnen.push(`Middelste score ${String(mediaanVan(aantallen)).replace('.', ',')}.`)
  if (meest) {
    const wie =
      meest.aantal === allen
        ? `Alle ${telwoord(allen)}`
        : `${Telwoord(meest.aantal)} van de ${telwoord(allen)}`
    zinnen.push(`${wie} geven ${meest.scores.join(' of ')}.`)
  } else if (laagste === hoogste) {
    const aantal = allen - geenBeeld
    zinnen.push(
      `${Telwoord(aantal)} van de ${telwoord(allen)} ${aantal === 1 ? 'geeft' : 'geven'} ${laagste}.`,
    )
  }
  if (geenBeeld > 0) zinnen.push(`${Telwoord(geenBeeld)} ${geenBeeld === 1 ? 'heeft' : 'hebben'} geen beeld.`)
  const afstand = afstandVan(aantallen) ?? 0
  if (afstand === 1) {
    const gezegd = meest?.scores.length === 2
    zinnen.push(`De scores liggen dicht bij elkaar${gezegd ? '' : `: ${opsomming(gegeven.map(String))}`}.`)
  }
  if (afstand > 1) {
    zinnen.push(`De scores liggen ${telwoord(afstand)} punten uit elkaar: van ${laagste} tot ${hoogste}.`)
  }
  return zinnen
}

/**
 * What more than half of all who answered gave: one score or, failing that, two beside each other. Null when there is no
 * such thing, also when two pairs have as many: to name one of them would be a choice.
 */
function watDeMeestenGeven(aantallen: Aantallen): { scores: number[]; aantal: number } | null {
  const helft = aantalVan(aantallen) / 2
  const keer = (score: number) => aantallen.scores[score - 1] ?? 0
  const een = alleScores.find((score) => keer(score) > helft)
  if (een) return { scores: [een], aantal: keer(een) }
  const paren = alleScores
    .slice(1)
    .map((hoog) => ({ scores: [hoog - 1, hoog], aantal: keer(hoog - 1) + keer(hoog) }))
    .filter(({ aantal }) => aantal > helft)
    .sort((a, b) => b.aantal - a.aantal)
  return paren[0] && paren[0].aantal !== paren[1]?.aantal ? paren[0] : null
}
