import { useForm, useWatch } from 'react-hook-form'
import type { RondeDetail } from '~/contract/rondes'
import { useWijzigRonde } from '../../gegevens/rondes'
import { useVerstuur } from '../../gegevens/useVerstuur'
import { Formuliermelding } from '../../ui/Formuliermelding'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import styles from './Teamkeuze.module.css'

/** Which teams take part: any that has not begun can be taken out, any that lives during the ronde can come in. */
export function Teamkeuze({ ronde }: { ronde: RondeDetail }) {
  const wijzig = useWijzigRonde(ronde)
  const vast = ronde.teams.filter(({ stand }) => stand !== 'niet-begonnen').map(({ id }) => id)
  const form = useForm({ defaultValues: { teams: ronde.teams.map(({ id }) => id) } })
  const gekozen = useWatch({ control: form.control, name: 'teams' })
  const { fout, verstuur } = useVerstuur(form, [], wijzig)
  // What cannot be taken out is disabled, and a disabled box is not among the chosen ones.
  const bewaar = form.handleSubmit(({ teams }) =>
    verstuur({ teams: [...new Set([...vast, ...[teams].flat()])] }),
  )
  const aantal = new Set([...vast, ...[gekozen].flat()]).size
  return (
    <>
      <h2>Teams die meedoen</h2>
      <p>
        {aantal} van {ronde.teams.length + ronde.nietMee.length} teams doen mee. Een team dat al begonnen is
        blijft erin.
      </p>
      <form onSubmit={bewaar} className={styles.formulier}>
        <fieldset>
          <legend className="visually-hidden">Teams die meedoen</legend>
          {perDistrict(ronde).map(({ district, teams }) => (
            <Uitklap
              key={district.id}
              titel={`${district.naam} (${teams.filter(({ mee }) => mee).length} van ${teams.length})`}
            >
              {teams.map(({ id, naam, begonnen }) => (
                <label key={id} className={styles.team}>
                  <input
                    type="checkbox"
                    value={id}
                    {...form.register('teams')}
                    disabled={begonnen}
                    className={styles.vinkje}
                  />
                  <span>
                    {naam}
                    {begonnen && <small> · al begonnen</small>}
                  </span>
                </label>
              ))}
            </Uitklap>
          ))}
        </fieldset>
        <Formuliermelding
          fout={fout}
          mislukt="De teams zijn niet gewijzigd"
          gelukt={wijzig.isSuccess && 'De teams zijn opgeslagen'}
        />
        <Knop type="submit" variant="rustig" bezig={wijzig.isPending}>
          Teams opslaan
        </Knop>
      </form>
    </>
  )
}

interface Kandidaat {
  id: string
  naam: string
  mee: boolean
  begonnen: boolean
}

function perDistrict({ teams, nietMee }: RondeDetail) {
  const kandidaten = [
    ...teams.map((team) => ({ ...team, mee: true, begonnen: team.stand !== 'niet-begonnen' })),
    ...nietMee.map((team) => ({ ...team, mee: false, begonnen: false })),
  ]
  const groepen = new Map<string, { district: { id: string; naam: string }; teams: Kandidaat[] }>()
  for (const { district, ...team } of kandidaten) {
    const groep = groepen.get(district.id) ?? { district, teams: [] }
    groepen.set(district.id, groep)
    groep.teams.push(team)
  }
  return [...groepen.values()].sort((een, ander) =>
    een.district.naam.localeCompare(ander.district.naam, 'nl'),
  )
}
