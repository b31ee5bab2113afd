import type { Trendpunt } from '~/contract/trends'
import { metKomma } from '../../ui/getal'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { opsomming } from '../../ui/opsomming'
import { zoveel } from '../../weergave/telwoord'
import { isMeting, isVoorlopig, vergelijkbaar } from './trendreeks'

/** What there is to see in the line: from where to where it went since the same is measured. */
export function trendkop(punten: readonly Trendpunt[]): string {
  const metingen = vergelijkbaar(punten)
  const [eerste, laatste] = [metingen[0], metingen.at(-1)]
  if (!eerste || !laatste) {
    return punten.some(isMeting)
      ? 'Sinds de nieuwe kaderversie zijn er nog te weinig scores'
      : 'Er zijn nog geen scores'
  }
  const nu = metKomma(laatste.gemiddelde)
  if (eerste === laatste) return `Gemiddeld ${nu} in ${kwartaalnaam(laatste.ronde)}`
  const toen = metKomma(eerste.gemiddelde)
  const sinds = `sinds ${kwartaalnaam(eerste.ronde)}`
  return toen === nu ? `Gelijk gebleven op ${nu} ${sinds}` : `Van ${toen} naar ${nu} ${sinds}`
}

/** The line in words, with each change of kader version and what that means for comparing. */
export function trendsamenvatting(punten: readonly Trendpunt[]): string {
  const metingen = punten.filter(isMeting)
  const zinnen = [
    `Van ${zoveel(metingen.length, 'kwartaal', 'kwartalen')} is er een gemiddelde.`,
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

function versiezin({ ronde, kaderVersie, breuk }: Trendpunt): string {
  const sinds = `Vanaf ${kwartaalnaam(ronde)} geldt wegingskader ${kaderVersie}.`
  return breuk
    ? `${sinds} Dat vraagt hier iets anders: de cijfers ervoor en erna zijn niet te vergelijken.`
    : `${sinds} Dat vraagt hier hetzelfde, dus de lijn loopt door.`
}
