import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Uitzondering, uitzonderingen } from '~/domein/district/uitzonderingen'
import { usePersoon } from '../../gegevens/aanmelding'
import { werklijstenQuery, werklijstQuery } from '../../gegevens/district'
import { datum } from '../../ui/datum'
import { Filterknoppen } from '../../ui/Filterknoppen'
import { LegeStaat } from '../../ui/LegeStaat'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Districtkop } from '../../weergave/Districtkop'
import { MeeTeLezen } from './MeeTeLezen'
import { sluitingzin, tellingzin, uitzonderingwoorden } from './uitzonderingwoorden'
import styles from './Werklijst.module.css'
import { Werkteam } from './Werkteam'

const route = getRouteApi('/besloten/werklijst')

/** What a districtsmanager opens in the morning: the teams of the district, what needs attention first (D1 to D6). */
export function Werklijst() {
  const { districtId } = route.useLoaderData()
  const { ronde, alleen } = route.useSearch()
  const navigate = route.useNavigate()
  const { districten, meeTeLezen } = useSuspenseQuery(werklijstenQuery).data
  const werklijst = useSuspenseQuery(werklijstQuery(districtId, ronde)).data
  const magBeoordelen = usePersoon().rollen.some(({ rol }) => rol === 'districtsmanager')
  const { teams, dagenTotSluiting } = werklijst
  usePaginatitel(`Werklijst ${werklijst.district.naam}`)

  const aantal = (code: Uitzondering) => teams.filter((team) => team.uitzonderingen.includes(code)).length
  const kies = (waarde: Uitzondering | 'alles') =>
    navigate({
      search: ({ alleen: _, ...rest }) => (waarde === 'alles' ? rest : { ...rest, alleen: waarde }),
      replace: true,
      resetScroll: false,
    })
  const getoond = alleen ? teams.filter((team) => team.uitzonderingen.includes(alleen)) : teams
  const groepen = [
    {
      id: 'aandacht',
      titel: 'Vraagt aandacht',
      leden: getoond.filter((team) => team.uitzonderingen.length > 0),
    },
    {
      id: 'overig',
      titel: 'De andere teams',
      leden: getoond.filter((team) => team.uitzonderingen.length === 0),
    },
  ].filter(({ leden }) => leden.length > 0)
  return (
    <>
      <Districtkop titel="Werklijst" naar="/werklijst" gegevens={werklijst} districten={districten} />
      <MeeTeLezen wegingen={meeTeLezen} />
      {teams.length === 0 ? (
        <LegeStaat titel="Geen teams in dit kwartaal">
          Aan deze ronde doet geen team van dit district mee.
        </LegeStaat>
      ) : (
        <>
          <p>
            {tellingzin(teams)} {sluitingzin(dagenTotSluiting, datum(werklijst.ronde.sluit))}
          </p>
          <Filterknoppen
            naam="Welke teams"
            gekozen={alleen ?? 'alles'}
            onKies={kies}
            opties={[
              { waarde: 'alles', label: 'Alle teams', aantal: teams.length },
              ...uitzonderingen
                .filter((code) => aantal(code) > 0 || code === alleen)
                .map((code) => ({
                  waarde: code,
                  label: uitzonderingwoorden[code].label,
                  aantal: aantal(code),
                })),
            ]}
          />
          {groepen.map(({ id, titel, leden }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id} className={styles.groep}>
                {titel}
              </h2>
              <ul className={styles.lijst}>
                {leden.map((regel) => (
                  <Werkteam
                    key={regel.team.id}
                    regel={regel}
                    dagenTotSluiting={dagenTotSluiting}
                    magBeoordelen={magBeoordelen}
                  />
                ))}
              </ul>
            </section>
          ))}
          {getoond.length === 0 && (
            <LegeStaat titel="Geen team in deze keuze">Kies hierboven Alle teams.</LegeStaat>
          )}
        </>
      )}
    </>
  )
}
