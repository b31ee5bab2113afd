import type * as z from 'zod/mini'
import type { leesSluiting, Rondeteam } from '~/contract/rondes'
import { datumEnTijd } from '../../ui/datum'
import { opsomming } from '../../ui/opsomming'
import { Uitklap } from '../../ui/Uitklap'
import { Telwoord } from '../../weergave/telwoord'
import styles from './Rondes.module.css'

/** More names than this are folded away. */
const OPGESOMD = 15

type Gevolgen = z.output<typeof leesSluiting.antwoord>

/** Which teams are not done, by what closing does to them. */
export function Sluitgevolgen({ gevolgen }: { gevolgen: Gevolgen }) {
  const { nietBegonnen, bezig, ingediend, vastgesteld, standVan } = gevolgen
  const uit = nietBegonnen.length + bezig.length + ingediend.length
  return (
    <>
      <p>
        {uit === 0
          ? `Alle ${vastgesteld} wegingen zijn vastgesteld.`
          : `${Telwoord(vastgesteld)} ${vastgesteld === 1 ? 'weging is' : 'wegingen zijn'} vastgesteld. Van de andere teams:`}
      </p>
      <Groep teams={nietBegonnen} wat="nog niet begonnen" gevolg="Dat kan na het sluiten niet meer." />
      <Groep teams={bezig} wat="bezig" gevolg="Zij kunnen nog indienen, in deze ronde." />
      <Groep teams={ingediend} wat="ingediend" gevolg="De districtsmanager kan nog vaststellen." />
      <p className={styles.stand}>Stand van {datumEnTijd(standVan)}</p>
    </>
  )
}

function Groep({ teams, wat, gevolg }: { teams: readonly Rondeteam[]; wat: string; gevolg: string }) {
  if (teams.length === 0) return null
  const namen = opsomming(teams.map(({ naam }) => naam))
  return (
    <>
      <p>
        <b>
          {teams.length} {wat}.
        </b>{' '}
        {gevolg} {teams.length <= OPGESOMD && `Het ${teams.length === 1 ? 'is' : 'zijn'} ${namen}.`}
      </p>
      {teams.length > OPGESOMD && <Uitklap titel={`Welke ${teams.length} teams`}>{namen}</Uitklap>}
    </>
  )
}
