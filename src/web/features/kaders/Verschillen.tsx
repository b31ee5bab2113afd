import type { Kaderverschil } from '~/domein/kader/Kaderverschil'
import styles from './Verschillen.module.css'
import { veldnaam, waardewoord } from './verschilwoorden'
import { Woorden } from './Woorden'

/** What is different of one thing, each with what it was and what it becomes. */
export function Verschillen({ verschillen }: { verschillen: readonly Kaderverschil[] }) {
  if (verschillen.length === 0) return null
  return (
    <dl className={styles.verschillen}>
      {verschillen.map((verschil, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two stadia may have one title, and the list never changes
        <div key={i} className={styles.verschil}>
          <dt>{veldnaam(verschil)}</dt>
          <dd>
            <Verandering verschil={verschil} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Verandering({ verschil: { veld, van, naar, woorden } }: { verschil: Kaderverschil }) {
  if (woorden) return <Woorden woorden={woorden} />
  if (veld === 'bestaat')
    return <Woorden woorden={[{ soort: van === null ? 'nieuw' : 'weg', tekst: van ?? naar ?? '' }]} />
  return (
    <>
      van {waardewoord(veld, van)} naar <strong>{waardewoord(veld, naar)}</strong>
    </>
  )
}
