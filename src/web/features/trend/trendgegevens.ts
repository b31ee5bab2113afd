import type { Trendpunt } from '~/contract/trends'
import type { Kader } from '~/domein/kader/Kader'
import type { Gegevens } from '../../ui/grafiek/gegevens'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { opsomming } from '../../ui/opsomming'

/** The line as a table: beside each mean of how many scores and teams it is, and with which kader. */
export function trendgegevens(kader: Kader, punten: readonly Trendpunt[]): Gegevens {
  return {
    kolommen: [
      { kop: 'Kwartaal', soort: 'tekst' },
      { kop: 'Gemiddelde', soort: 'gemiddelde' },
      { kop: 'Aantal scores', soort: 'aantal' },
      { kop: 'Vastgestelde teams', soort: 'aantal' },
      ...kader.stadia.map(({ titel }) => ({ kop: titel, soort: 'aantal' as const })),
      { kop: 'Wegingskader', soort: 'tekst' },
      { kop: 'Opmerking', soort: 'tekst' },
    ],
    rijen: punten.map(({ ronde, gemiddelde, aantal, teams, vastgesteld, ...punt }) => [
      ...[kwartaalnaam(ronde), gemiddelde, aantal, teams],
      // A version without this stadium counted no teams in it: that is none, not zero.
      ...kader.stadia.map(({ id }) => vastgesteld[id] ?? null),
      punt.kaderVersie,
      opmerking(punt),
    ]),
  }
}

function opmerking({
  breuk,
  andereVersie,
  geconstrueerd,
  voorgangers,
}: Pick<Trendpunt, 'breuk' | 'andereVersie' | 'geconstrueerd' | 'voorgangers'>) {
  const delen = [
    voorgangers.length > 0 &&
      `van ${opsomming(voorgangers.map(({ naam }) => naam))}, waaruit dit team is ontstaan`,
    breuk
      ? 'niet te vergelijken met het kwartaal ervoor'
      : andereVersie && 'andere kaderversie, zelfde vraag',
    geconstrueerd && 'geconstrueerde antwoorden',
  ].filter((deel) => typeof deel === 'string')
  return delen.length > 0 ? delen.join(', ') : null
}
