import type { Regievraag } from '~/contract/groepssessies'
import { classNames } from '../../ui/classNames'
import { Score } from '../../ui/Score'
import { vraagVan } from '../../weergave/vraagnaam'
import { useLeiding } from './useLeiden'
import styles from './Vraagregel.module.css'
import { Vraagteken } from './Vraagteken'

/** One vraag in the list: where it stands in a shape and a word, its score, whether something is parked. */
export function Vraagregel({ vraag: { vraagId, status, ronde, waarde } }: { vraag: Regievraag }) {
  const { regie, kader, gaNaar } = useLeiding()
  const vraag = vraagVan(kader, vraagId)
  const { moment, leiding } = regie
  const huidig = moment.vraagId === vraagId && moment.scherm === 'vraag'
  const geparkeerd = regie.parkeerpunten.some((punt) => punt.vraagId === vraagId && !punt.klaar)
  const inhoud = (
    <>
      <Vraagteken status={status} />
      <span className={styles.naam}>
        {vraag.soort === 'stelling' ? vraag.id : 'Eindweging'}
        <span className="visually-hidden"> {vraag.tekst}</span>
      </span>
      <span className={styles.stand}>
        {standwoord(status, ronde, waarde !== null)}
        {geparkeerd && <span className={styles.parkeer}> · geparkeerd</span>}
      </span>
      {waarde !== null && <Score waarde={waarde} />}
    </>
  )
  return (
    <li>
      {leiding.ikLeid ? (
        <button
          type="button"
          title={vraag.tekst}
          aria-current={huidig ? 'true' : undefined}
          className={classNames(styles.regel, styles.knop)}
          onClick={() => gaNaar(vraagId)}
        >
          {inhoud}
        </button>
      ) : (
        <div aria-current={huidig ? 'true' : undefined} className={styles.regel}>
          {inhoud}
        </div>
      )}
    </li>
  )
}

function standwoord(status: Regievraag['status'], ronde: 1 | 2, ingevuld: boolean): string {
  if (status === 'afgesproken') return 'afgesproken'
  if (status === 'onthuld') return 'getoond'
  if (ronde === 2) return 'tweede ronde'
  return ingevuld ? 'ingevuld' : 'open'
}
