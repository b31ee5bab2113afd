import type { Werkregel } from '~/contract/district'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { opsomming } from '../../ui/opsomming'
import { metHoofdletter, Telwoord, zoveel } from '../../weergave/telwoord'
import { dagen, geleden } from './uitzonderingwoorden'

/**
 * Where the weging of a team stands, and who is to act.
 * @param magBeoordelen whether that is who reads it, once it was handed in
 */
export function statuszin({ status, dagen: aantal, weging }: Werkregel, magBeoordelen: boolean): string {
  switch (status) {
    case 'niet-begonnen':
      return 'De weging is nog niet begonnen.'
    case 'bezig':
      return `Bezig: ${weging?.beantwoord} van ${weging?.gevraagd} beantwoord, ${geleden(aantal)} begonnen.`
    case 'teruggegeven':
      return `${metHoofdletter(geleden(aantal))} teruggegeven. Het team is aan zet.`
    case 'in-correctie':
      return `${metHoofdletter(geleden(aantal))} geopend om te corrigeren. Het team is aan zet.`
    case 'ingediend':
      return `${metHoofdletter(geleden(aantal))} ingediend. ${magBeoordelen ? 'U bent' : 'De districtsmanager is'} aan zet.`
    case 'vastgesteld':
      return `${metHoofdletter(geleden(aantal))} vastgesteld.`
  }
}

/** How near the last day is for who has not handed in (D2); null where that says nothing. */
export function termijnzin({ uitzonderingen }: Werkregel, dagenTotSluiting: number): string | null {
  if (!uitzonderingen.includes('D2')) return null
  if (dagenTotSluiting < 0) return `De laatste dag was ${geleden(-dagenTotSluiting)}.`
  return dagenTotSluiting === 0 ? 'Vandaag is de laatste dag.' : `Nog ${dagen(dagenTotSluiting)}.`
}

/** What is missing for the next stadium (D5); null for a team that is not nearly there. */
export function bijnazin({ uitzonderingen, weging }: Werkregel): string | null {
  if (!uitzonderingen.includes('D5') || !weging?.bijna) return null
  const { belemmeringen, volgend } = weging.bijna
  return belemmeringen === 1
    ? `Eén stelling staat ${volgend} in de weg, met één punt tekort.`
    : `${Telwoord(belemmeringen)} stellingen staan ${volgend} in de weg, elk met één punt tekort.`
}

/**
 * What moved since last time: stellingen up and down, and the stadium. Another kader is named, never passed over, and so is
 * a team that this one came out of; of several there is only what each was.
 */
export function verschilzin({ sindsVorige, voorgangers }: Werkregel): string | null {
  if (!sindsVorige) return voorgangers.length > 0 ? herkomstzin(voorgangers) : null
  const { rondeId, omhoog, omlaag, vergelijkbaar, stadium, stadiumverschil, anderKader } = sindsVorige
  const [voorganger] = voorgangers
  const toen = `${kwartaalnaam(rondeId)}${voorganger ? `, toen nog ${voorganger.naam}` : ''}`
  const kader = anderKader ? ' Toen is met een andere versie van het wegingskader gewogen.' : ''
  if (vergelijkbaar === 0) return `Met ${toen} (${stadium.titel}) is niets te vergelijken.${kader}`
  const beweging =
    omhoog + omlaag === 0
      ? 'geen enkele score anders'
      : `${stellingen(omhoog)} omhoog, ${stellingen(omlaag)} omlaag`
  return `Sinds ${toen}: ${beweging}${stadiumdeel(stadiumverschil, stadium.titel)}.${kader}`
}

function herkomstzin(voorgangers: Werkregel['voorgangers']): string {
  const namen = voorgangers.map(({ naam, vorige }) =>
    vorige ? `${naam} (${kwartaalnaam(vorige.rondeId)}: ${vorige.stadium.titel})` : `${naam} (niet gewogen)`,
  )
  return `Komt voort uit ${opsomming(namen)}; daarmee is niet te vergelijken.`
}

function stadiumdeel(verschil: number | null, titel: string): string {
  if (verschil === null) return `; het stadium was ${titel}`
  if (verschil === 0) return ', hetzelfde stadium'
  return `, een ${verschil > 0 ? 'hoger' : 'lager'} stadium (was ${titel})`
}

const stellingen = (aantal: number) => (aantal === 0 ? 'geen' : zoveel(aantal, 'stelling', 'stellingen'))
