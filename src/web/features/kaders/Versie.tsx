import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { stellingenVanKader } from '~/domein/kader/vragen'
import { usePersoon } from '../../gegevens/aanmelding'
import { kaderQuery } from '../../gegevens/kader'
import { magKadersZien, magRondePlannen } from '../../gegevens/kaders'
import { bewaar } from '../../ui/grafiek/bewaar'
import { Knop } from '../../ui/Knop'
import { Kop } from '../../ui/Kop'
import { knopKlasse } from '../../ui/knopKlasse'
import { usePaginatitel } from '../../ui/usePaginatitel'
import { metHoofdletter } from '../../weergave/telwoord'
import { AndersDanVorige } from './AndersDanVorige'
import { maandVan, omvang } from './kaderzin'
import { Meetlat } from './Meetlat'
import { Sectie } from './Sectie'
import styles from './Versie.module.css'

const route = getRouteApi('/besloten/kaders/$versie')

/** One version of the instrument to read from beginning to end, made from the kader alone. */
export function Versie() {
  const { versie } = route.useParams()
  const kader = useSuspenseQuery(kaderQuery(versie)).data
  const persoon = usePersoon()
  usePaginatitel(`Wegingskader ${versie}`)
  const download = () =>
    bewaar(
      `wegingskader-${versie}.json`,
      new Blob([`${JSON.stringify(kader, null, 2)}\n`], { type: 'application/json' }),
    )
  return (
    <article className={styles.versie}>
      <Kop
        titel={`Wegingskader ${versie}`}
        boven={
          magKadersZien(persoon) && (
            <Link to="/kaders" activeOptions={{ exact: true }}>
              Alle versies
            </Link>
          )
        }
        terzijde={metHoofdletter(maandVan(kader))}
      />
      <p>
        {kader.titel},{' '}
        {omvang({ onderdelen: kader.secties.length, stellingen: stellingenVanKader(kader).length })}. Bron:{' '}
        {kader.bron}
      </p>
      <div className="actions no-print">
        {magRondePlannen(persoon) && (
          <Link to="/rondes" search={{ kader: versie }} hash="plannen" className={knopKlasse('rustig')}>
            Ronde plannen met versie {versie}
          </Link>
        )}
        <Knop variant="rustig" onClick={download}>
          Download versie {versie} als JSON
        </Knop>
      </div>
      {magKadersZien(persoon) && <AndersDanVorige kader={kader} />}
      <Meetlat kader={kader} />
      <h2>Onderdelen</h2>
      <ul className={styles.inhoud}>
        {kader.secties.map(({ id, titel }) => (
          <li key={id}>
            <a href={`#onderdeel-${id}`}>
              {id} {titel}
            </a>
          </li>
        ))}
      </ul>
      {kader.secties.map((sectie) => (
        <Sectie key={sectie.id} kader={kader} sectie={sectie} />
      ))}
    </article>
  )
}
