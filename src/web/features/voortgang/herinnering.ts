import type { Voortgang } from '~/contract/voortgang'
import { datum } from '../../ui/datum'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { opsomming } from '../../ui/opsomming'

export type Groep = Voortgang['uit'][number]
export type Team = Groep['teams'][number]

/** A reminder that is ready to send: whom it is for, about which teams, and what it says. */
export interface Herinnering {
  voor: string[]
  teams: string[]
  onderwerp: string
  tekst: string
}

/** What is missing of a team, as one sentence. */
export function watMist({ naam, stand, beantwoord, sinds }: Team): string {
  const hoeVer = beantwoord ? `${beantwoord.aantal} van ${beantwoord.van} vragen beantwoord` : ''
  switch (stand) {
    case 'niet-begonnen':
      return `${naam}: nog niet begonnen.`
    case 'teruggegeven':
      return `${naam}: teruggegeven${sinds ? ` op ${datum(sinds)}` : ''} en nog niet opnieuw ingediend.`
    case 'bezig':
      return beantwoord?.aantal === beantwoord?.van
        ? `${naam}: alles is beantwoord, nog niet ingediend.`
        : `${naam}: bezig, ${hoeVer}.`
    default:
      return `${naam}: ingediend${sinds ? ` op ${datum(sinds)}` : ''}, nog niet vastgesteld.`
  }
}

/** The teams that have not handed in: only those get a reminder. */
export const zonderInzending = (teams: readonly Team[]) => teams.filter(({ stand }) => stand !== 'ingediend')
/** The teams that wait for their districtsmanager. */
export const wachtOpVaststellen = (teams: readonly Team[]) =>
  teams.filter(({ stand }) => stand === 'ingediend')

/** Where the app is, and who signs. */
export interface Afzender {
  adres: string
  naam: string
}

/** To the begeleiders of these teams, of which each has not handed in. */
export function aanBegeleiders(
  ronde: Voortgang['ronde'],
  teams: readonly Team[],
  { adres, naam: afzender }: Afzender,
): Herinnering {
  const een = teams.length === 1
  const kwartaal = kwartaalnaam(ronde.id)
  const kanBeginnen = ronde.fase === 'open'
  return {
    voor: namenVan(teams.flatMap(({ begeleiders }) => begeleiders)),
    teams: teams.map(({ naam }) => naam),
    onderwerp: een ? `Weging ${teams[0]?.naam}, ${kwartaal}` : `Wegingen die nog missen, ${kwartaal}`,
    tekst: [
      'Beste collega,',
      een
        ? `De weging van dit team voor het ${kwartaal} is nog niet ingediend:`
        : `De wegingen van deze teams voor het ${kwartaal} zijn nog niet ingediend:`,
      teams.map((team) => `- ${watMist(team)}`).join('\n'),
      kanBeginnen
        ? `Beginnen kan tot en met ${datum(ronde.sluit)}. Daarna kan een weging die al begonnen is nog worden ingediend.`
        : 'Beginnen kan niet meer. Een weging die al begonnen is kan nog wel worden ingediend.',
      `Verder met de weging: ${adres}`,
      'Lukt het niet? Laat het ons weten, dan denken we mee.',
      `Met vriendelijke groet,\n${afzender}`,
    ].join('\n\n'),
  }
}

/** To the districtsmanager, about what waits to be settled. */
export function aanDistrictsmanager(
  ronde: Voortgang['ronde'],
  { district, districtsmanagers, teams }: Groep,
  { adres, naam: afzender }: Afzender,
): Herinnering {
  const wachtend = wachtOpVaststellen(teams)
  return {
    voor: namenVan(districtsmanagers),
    teams: wachtend.map(({ naam }) => naam),
    onderwerp: `Wegingen die op u wachten, ${kwartaalnaam(ronde.id)}, district ${district.naam}`,
    tekst: [
      'Beste collega,',
      `Deze wegingen uit district ${district.naam} wachten tot u ze vaststelt of teruggeeft:`,
      wachtend.map((team) => `- ${watMist(team)}`).join('\n'),
      `Naar de wegingen: ${adres}`,
      `Met vriendelijke groet,\n${afzender}`,
    ].join('\n\n'),
  }
}

/** Opens in the mail program of whoever sends it. No addresses are known here, so whom it is to stays open. */
export function mailadres({ onderwerp, tekst }: Herinnering): string {
  return `mailto:?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(tekst.replaceAll('\n', '\r\n'))}`
}

/** Whom it concerns, in words. */
export const voorWie = ({ voor }: Herinnering) =>
  voor.length === 0 ? 'Er is niemand aan gekoppeld; vraag de beheerder.' : `Voor ${opsomming(voor)}.`

const namenVan = (namen: readonly string[]) =>
  [...new Set(namen)].sort((een, ander) => een.localeCompare(ander, 'nl'))
