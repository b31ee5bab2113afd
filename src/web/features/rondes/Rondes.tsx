import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { rondesQuery } from '../../gegevens/rondes'
import { datumEnTijd } from '../../ui/datum'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import { LegeStaat } from '../../ui/LegeStaat'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { Planformulier } from './Planformulier'
import styles from './Rondes.module.css'
import { deelnamezin, looptijdzin, rondekop } from './rondezin'

const route = getRouteApi('/besloten/rondes')

/** The rondes, newest first, each as a few sentences, and the plan of a next one. */
export function Rondes() {
  const { rondes, kaderVersies, standVan } = useSuspenseQuery(rondesQuery).data
  const { kader } = route.useSearch()
  usePaginatitel('Rondes')
  return (
    <>
      <Kop titel="Rondes" terzijde={`Stand van ${datumEnTijd(standVan)}`} />
      {rondes.length === 0 && (
        <LegeStaat titel="Er is nog geen ronde">Plan hieronder de eerste ronde.</LegeStaat>
      )}
      <ul className={styles.lijst}>
        {rondes.map((ronde) => (
          <li key={ronde.id} className={styles.ronde}>
            <div>
              <h2>{rondekop(ronde)}</h2>
              <p>
                {looptijdzin(ronde)} {deelnamezin(ronde)}
              </p>
              <p className={styles.stand}>
                Wegingskader {ronde.kaderVersie}
                {ronde.tegenlezer && ' · met een tegenlezer'}
                {ronde.geconstrueerd &&
                  ' · de antwoorden zijn geconstrueerd, alleen de totalen zijn gepubliceerd'}
              </p>
            </div>
            <Link to="/rondes/$rondeId" params={{ rondeId: ronde.id }} className={knopKlasse('rustig')}>
              Ronde beheren<span className="visually-hidden"> {kwartaalnaam(ronde.id)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <h2 id="plannen">Volgende ronde plannen</h2>
      <p>
        U kunt een ronde plannen voordat de vorige is gesloten. Alle teams die er op de eerste dag zijn doen
        mee; daarna kunt u teams eruit halen of erbij zetten.
      </p>
      {/* A next one is proposed anew after each that was planned. */}
      <Planformulier key={rondes[0]?.id} laatste={rondes[0]} kaderVersies={kaderVersies} kader={kader} />
    </>
  )
}
