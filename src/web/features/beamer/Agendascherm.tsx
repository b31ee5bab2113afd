import { verwoordReden } from '../../weergave/agendareden'
import { vraagVan } from '../../weergave/vraagnaam'
import styles from './Agendascherm.module.css'
import type { Schermprops } from './Schermprops'

/** As many points as a wall has room for; after these there is a talk first. */
const BOVENSTE = 3

/** Where to begin, after everyone scored beforehand: the most telling stellingen that are still to be agreed (G6). */
export function Agendascherm({ beamer: { moment }, kader }: Schermprops) {
  const open = (moment.agenda ?? []).filter(({ status }) => status !== 'afgesproken')
  const rest = open.length - BOVENSTE
  return (
    <>
      <h1>{open.length === 0 ? 'De agenda is leeg' : 'Hier beginnen we'}</h1>
      {open.length === 0 && <p>Over geen stelling verschilt het beeld nog. De begeleider gaat verder.</p>}
      <ol className={styles.agenda}>
        {open.slice(0, BOVENSTE).map(({ vraagId, redenen }) => (
          <li key={vraagId} className={styles.punt}>
            <span className={styles.nummer}>{vraagId}</span>
            <div>
              {vraagVan(kader, vraagId).tekst}
              <p className={styles.reden}>{redenen.map((reden) => verwoordReden(kader, reden)).join(' ')}</p>
            </div>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <p className={styles.rest}>
          Daarna {rest === 1 ? 'nog 1 stelling' : `nog ${rest} stellingen`} waarover het beeld verschilt.
        </p>
      )}
    </>
  )
}
