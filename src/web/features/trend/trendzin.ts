import type { Trendpunt } from '~/contract/trends'
import { metKomma } from '../../ui/getal'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { opsomming } from '../../ui/opsomming'
import { zoveel } from '../../weergave/telwoord'
import { isMeting, isVanAnderen, isVoorlopig, vergelijkbaar } from './trendreeks'

/** What there is to see in the line: from where to where it went since the same is measured. */
export function trendkop(punten: readonly Trendpunt[]): string {
  const metingen = vergelijkbaar(punten)
  const [eerste, laatste] = [metingen[0], metingen.at(-1)]
  if (!eerste || !laatste) {
    if (!punten.some(isMeting)) return 'Er zijn nog geen scores'
    return punten.some(({ voorgangers }) => voorgangers.length > 0)
      ? 'Dit team heeft zelf nog te weinig scores'
      : 'Sinds de nieuwe kaderversie zijn er nog te weinig scores'
  }
  const van = laatste.voorgangers.length > 0 ? `, van ${namenVan(laatste)}` : ''
  const nu = metKomma(laatste.gemiddelde)
  if (eerste === laatste) return `Gemiddeld ${nu} in ${kwartaalnaam(laatste.ronde)}${van}`
  const toen = metKomma(eerste.gemiddelde)
  const sinds = `sinds ${kwartaalnaam(eerste.ronde)}`
  return toen === nu ? `Gelijk gebleven op ${nu} ${sinds}${van}` : `Van ${toen} naar ${nu} ${sinds}${van}`
}

/** The line in words, with each change of kader version and what that means for comparing. */
export function trendsamenvatting(punten: readonly Trendpunt[]): string {
  const metingen = punten.filter(isMeting)
  const zinnen = [
    `Van ${zoveel(metingen.length, 'kwartaal', 'kwartalen')} is er een gemiddelde.`,
    ...voorgangerzinnen(punten),
    ...punten.filter(({ andereVersie }) => andereVersie).map(versiezin),
  ]
  const zonder = punten.filter((punt) => !isMeting(punt)).map(({ ronde }) => kwartaalnaam(ronde))
  if (zonder.length > 0) zinnen.push(`In ${opsomming(zonder)} zijn er geen scores.`)
  for (const punt of metingen.filter((meting) => isVoorlopig(meting, punten))) {
    zinnen.push(
      `In ${kwartaalnaam(punt.ronde)} ${punt.teams === 1 ? 'is' : 'zijn'} pas ${zoveel(punt.teams, 'team', 'teams')} vastgesteld: dat cijfer zegt nog weinig.`,
    )
  }
  const geconstrueerd = punten.filter((punt) => punt.geconstrueerd).map(({ ronde }) => kwartaalnaam(ronde))
  if (geconstrueerd.length > 0) {
    zinnen.push(
      `De antwoorden van ${opsomming(geconstrueerd)} zijn geconstrueerd; alleen de totalen zijn gepubliceerd.`,
    )
  }
  return zinnen.join(' ')
}

/** Up to which quarter it is of which other teams: each time the last quarter before they became others. */
function voorgangerzinnen(punten: readonly Trendpunt[]): string[] {
  return punten.flatMap((punt, i) => {
    const volgende = punten[i + 1]
    if (punt.voorgangers.length === 0 || (volgende && !isVanAnderen(volgende, punt))) return []
    const samen = punt.voorgangers.length > 1 ? ' samen' : ''
    return `Tot en met ${kwartaalnaam(punt.ronde)} zijn het de cijfers van ${namenVan(punt)}${samen}, waaruit dit team is ontstaan.`
  })
}

const namenVan = ({ voorgangers }: Pick<Trendpunt, 'voorgangers'>) =>
  opsomming(voorgangers.map(({ naam }) => naam))

function versiezin({ ronde, kaderVersie, breuk }: Trendpunt): string {
  const sinds = `Vanaf ${kwartaalnaam(ronde)} geldt wegingskader ${kaderVersie}.`
  return breuk
    ? `${sinds} Dat vraagt hier iets anders: de cijfers ervoor en erna zijn niet te vergelijken.`
    : `${sinds} Dat vraagt hier hetzelfde, dus de lijn loopt door.`
}
