import type { Beweging, LandelijkBeeld, Voortgekomen } from '~/contract/landelijkBeeld'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { opsomming } from '../../ui/opsomming'
import { Telwoord, telwoord, zoveel } from '../../weergave/telwoord'

type Bewegingen = LandelijkBeeld['beweging']

/** What made a team change of stadium, as the page says it. */
export const oorzaken: Record<NonNullable<Beweging['oorzaak']>, string> = {
  scores: 'andere scores',
  kaderversie: 'een nieuwe kaderversie',
  vaststelling: 'anders vastgesteld bij dezelfde uitkomst',
}

/** What there is to see in the movement: how many teams rose and how many fell. */
export function bewegingkop({
  vorigeRonde,
  gestegen,
  gedaald,
  nietVergelijkbaar,
  gelijk,
}: Bewegingen): string {
  if (vorigeRonde === null) return 'Er is nog geen eerder kwartaal om mee te vergelijken'
  const sinds = `sinds ${kwartaalnaam(vorigeRonde)}`
  const vergeleken = gestegen.length + gedaald.length + gelijk.length
  if (vergeleken === 0) {
    return nietVergelijkbaar.length > 0
      ? `Niet te vergelijken met ${kwartaalnaam(vorigeRonde)}: het kader heeft andere stadia`
      : `Nog geen team is ook in ${kwartaalnaam(vorigeRonde)} vastgesteld`
  }
  if (gestegen.length + gedaald.length === 0) return `Geen team wisselde van stadium ${sinds}`
  const [op, neer] = [gestegen.length, gedaald.length]
  const stijgt = op === 0 ? 'Geen team steeg' : `${Telwoord(op)} ${op === 1 ? 'team steeg' : 'teams stegen'}`
  const daalt =
    neer === 0 ? 'geen enkel viel terug' : `${telwoord(neer)} ${neer === 1 ? 'viel' : 'vielen'} terug`
  return `${stijgt} ${sinds}, ${daalt}`
}

/** The same in words: who could be compared, and what the changes came from. */
export function bewegingsamenvatting({ gestegen, gedaald, gelijk, nieuw, voortgekomen }: Bewegingen): string {
  const gewisseld = [...gestegen, ...gedaald]
  const beide = gewisseld.length + gelijk.length
  const delen = [
    `${Telwoord(beide)} ${beide === 1 ? 'team is' : 'teams zijn'} in beide kwartalen vastgesteld, waarvan ${telwoord(gelijk.length)} in hetzelfde stadium.`,
  ]
  for (const oorzaak of ['scores', 'kaderversie', 'vaststelling'] as const) {
    const aantal = gewisseld.filter((team) => team.oorzaak === oorzaak).length
    if (aantal > 0)
      delen.push(`Bij ${zoveel(aantal, 'team', 'teams')} komt de wisseling door ${oorzaakInZin[oorzaak]}.`)
  }
  if (nieuw.length > 0) {
    delen.push(
      `${Telwoord(nieuw.length)} ${nieuw.length === 1 ? 'team was' : 'teams waren'} toen niet vastgesteld.`,
    )
  }
  if (voortgekomen.length > 0) {
    delen.push(
      `${Telwoord(voortgekomen.length)} ${voortgekomen.length === 1 ? 'team is sindsdien uit andere ontstaan en daarom' : 'teams zijn sindsdien uit andere ontstaan en daarom'} niet vergeleken.`,
    )
  }
  return delen.join(' ')
}

/** What a team came out of, each with its stadium of then. @param titel how a stadium is called */
export function uitwelke(
  voorgangers: Voortgekomen['voorgangers'],
  titel: (id: string | null) => string | null,
): string {
  return opsomming(
    voorgangers.map(({ naam, stadium }) => `${naam} (${titel(stadium) ?? 'niet vastgesteld'})`),
  )
}

const oorzaakInZin: Record<NonNullable<Beweging['oorzaak']>, string> = {
  scores: 'andere scores',
  kaderversie: 'een nieuwe kaderversie',
  vaststelling: 'het vaststellen: de berekende uitkomst bleef gelijk',
}
