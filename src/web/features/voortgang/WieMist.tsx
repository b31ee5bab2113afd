import type { Voortgang } from '~/contract/voortgang'
import { basispad } from '../../api/basispad'
import { usePersoon } from '../../gegevens/aanmelding'
import { opsomming } from '../../ui/opsomming'
import { Uitklap } from '../../ui/Uitklap'
import { zoveel } from '../../weergave/telwoord'
import { Herinneringknop } from './Herinneringknop'
import { aanBegeleiders, aanDistrictsmanager, wachtOpVaststellen, zonderInzending } from './herinnering'
import { Teamregel } from './Teamregel'
import styles from './WieMist.module.css'

/** Whom to call: per district the teams that are out, with their begeleiders and what is missing. */
export function WieMist({ ronde, uit }: Pick<Voortgang, 'ronde' | 'uit'>) {
  const { naam, rollen } = usePersoon()
  const afzender = { adres: `${location.origin}${basispad}`, naam }
  // A districtsmanager needs no reminder of the own work.
  const landelijk = rollen.some(({ rol }) => rol === 'programmabureau')
  return (
    <>
      {uit.map((groep) => {
        const { district, districtsmanagers, teams } = groep
        const missend = zonderInzending(teams)
        const wachtend = wachtOpVaststellen(teams)
        return (
          <Uitklap
            key={district.id}
            open={uit.length === 1}
            titel={`${district.naam}: ${[
              missend.length > 0 && `${missend.length} niet ingediend`,
              wachtend.length > 0 && `${wachtend.length} te beoordelen`,
            ]
              .filter(Boolean)
              .join(', ')}`}
          >
            <p className={styles.wie}>
              {districtsmanagers.length > 0
                ? `Districtsmanager: ${opsomming(districtsmanagers)}.`
                : 'Dit district heeft geen districtsmanager in de app.'}
            </p>
            <div className={styles.daden}>
              {missend.length > 1 && (
                <Herinneringknop herinnering={aanBegeleiders(ronde, missend, afzender)}>
                  Herinnering voor {zoveel(missend.length, 'team', 'teams')} van {district.naam}
                </Herinneringknop>
              )}
              {landelijk && wachtend.length > 0 && (
                <Herinneringknop herinnering={aanDistrictsmanager(ronde, groep, afzender)}>
                  Herinnering aan de districtsmanager van {district.naam}
                </Herinneringknop>
              )}
            </div>
            <ul className={styles.teams}>
              {teams.map((team) => (
                <Teamregel key={team.id} team={team} ronde={ronde} afzender={afzender} />
              ))}
            </ul>
          </Uitklap>
        )
      })}
    </>
  )
}
