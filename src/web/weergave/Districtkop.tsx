import { Link } from '@tanstack/react-router'
import type { Werklijst } from '~/contract/district'
import { datumEnTijd } from '../ui/datum'
import { Kop } from '../ui/Kop'
import { kwartaalnaam } from '../ui/kwartaalnaam'
import { Uitklap } from '../ui/Uitklap'
import styles from './Districtkop.module.css'
import { telwoord } from './telwoord'

type Naar = '/werklijst' | '/kalibratie'

interface Props {
  titel: string
  naar: Naar
  gegevens: Pick<Werklijst, 'district' | 'ronde' | 'rondes' | 'standVan'>
  /** All districts that this person can choose from. */
  districten: readonly { id: string; naam: string }[]
}

/** Which district and ronde a page is about, of when its figures are, and the ways to the others. */
export function Districtkop({ titel, naar, gegevens, districten }: Props) {
  const { district, ronde, rondes, standVan } = gegevens
  const andere = rondes.filter(({ id }) => id !== ronde.id)
  return (
    <>
      <Kop
        titel={titel}
        boven={`District ${district.naam} · ${kwartaalnaam(ronde.id)}`}
        terzijde={`Stand van ${datumEnTijd(standVan)}`}
      />
      {(andere.length > 0 || districten.length > 1) && (
        <div className={styles.keuzes}>
          {andere.length > 0 && (
            <Uitklap titel="Een ander kwartaal">
              <ul className={styles.lijst}>
                {andere.map(({ id, teBeoordelen }) => (
                  <li key={id}>
                    <Link to={naar} search={{ district: district.id, ronde: id }}>
                      {kwartaalnaam(id)}
                      {teBeoordelen > 0 && ` (${telwoord(teBeoordelen)} te beoordelen)`}
                    </Link>
                  </li>
                ))}
              </ul>
            </Uitklap>
          )}
          {districten.length > 1 && (
            <Uitklap titel="Een ander district">
              <ul className={styles.lijst}>
                {districten.map(({ id, naam }) => (
                  <li key={id}>
                    <Link to={naar} search={{ district: id, ronde: ronde.id }}>
                      {naam}
                    </Link>
                  </li>
                ))}
              </ul>
            </Uitklap>
          )}
        </div>
      )}
    </>
  )
}
