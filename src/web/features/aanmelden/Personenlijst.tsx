import type { Persoon, Rol } from '~/contract/aanmeldingen'
import { Knop } from '../../ui/Knop'
import { LegeStaat } from '../../ui/LegeStaat'
import styles from './Personenlijst.module.css'

interface Props {
  personen: readonly Persoon[]
  zoekterm: string
  kies: (persoonId: string) => void
  bezig: boolean
}

/** The roles that few have go first: whoever wants one of those need not pass everybody of the largest. */
const groepen: { rol: Rol; titel: string; uitleg: string }[] = [
  {
    rol: 'districtsmanager',
    titel: 'Districtsmanagers',
    uitleg: 'Zien de wegingen van alle teams in hun district.',
  },
  { rol: 'programmabureau', titel: 'Programmabureau', uitleg: 'Ziet de wegingen van alle teams.' },
  { rol: 'beheerder', titel: 'Beheerder', uitleg: 'Beheert de organisatie en ziet geen scores.' },
  { rol: 'begeleider', titel: 'Begeleiders', uitleg: 'Leiden de weging van hun team en vullen haar in.' },
]

/** The persons of the example organisation by role, each a button that signs in. */
export function Personenlijst({ personen, zoekterm, kies, bezig }: Props) {
  if (personen.length === 0) {
    return (
      <LegeStaat titel={`Niemand gevonden met “${zoekterm}”`}>
        Zoek op een andere naam, team of district.
      </LegeStaat>
    )
  }
  return groepen.map(({ rol, titel, uitleg }) => {
    const leden = personen
      .filter(({ rollen }) => rollen.some((gegeven) => gegeven.rol === rol))
      .sort((a, b) => vergelijk.compare(noemBereik(a.rollen), noemBereik(b.rollen)))
    if (leden.length === 0) return null
    return (
      <section key={rol} aria-labelledby={`groep-${rol}`}>
        <h2 id={`groep-${rol}`}>{titel}</h2>
        <p className={styles.uitleg}>{uitleg}</p>
        <ul className={styles.lijst}>
          {leden.map(({ id, naam, rollen }) => (
            <li key={id}>
              <Knop variant="rustig" className={styles.persoon} disabled={bezig} onClick={() => kies(id)}>
                <span className={styles.naam}>{naam}</span>{' '}
                <span className={styles.bereik}>{noemBereik(rollen)}</span>
              </Knop>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

const vergelijk = new Intl.Collator('nl', { numeric: true })

/** What somebody's roles are about, short: one or two teams by name, more as a number. */
function noemBereik(rollen: Persoon['rollen']): string {
  const [eerste, ...andere] = rollen.map(({ bereik }) => bereik ?? 'heel Nederland')
  return andere.length > 1 ? `${eerste} en ${andere.length} andere teams` : [eerste, ...andere].join(' en ')
}
