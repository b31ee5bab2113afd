import type { Kader, Sectie as Kadersectie, Stelling } from '~/domein/kader/Kader'
import { Stelregel } from '../../ui/Stelregel'
import styles from './Sectie.module.css'

type Props = { kader: Kader; sectie: Kadersectie }

/** One section word for word: its stellingen with the rules that apply to them, its eindweging and its footnote. */
export function Sectie({ kader, sectie }: Props) {
  const { id, titel, stellingen, eindweging, voetnoot, voetnootGeldtVoor } = sectie
  return (
    <section id={`onderdeel-${id}`} aria-labelledby={`kop-${id}`} className={styles.sectie}>
      <h3 id={`kop-${id}`}>
        {id} {titel}
      </h3>
      {voetnootGeldtVoor === 'sectie' && <p className={styles.voetnoot}>{voetnoot}</p>}
      <ul className="plain-list">
        {stellingen.map((stelling) => {
          const regels = regelsVan(kader, stelling)
          return (
            <Stelregel key={stelling.id} id={stelling.id} tekst={stelling.tekst}>
              {regels.length > 0 && regels.join(' · ')}
            </Stelregel>
          )
        })}
      </ul>
      <p className={styles.eindweging}>{eindweging}</p>
      {voetnootGeldtVoor === 'stellingen' && <p className={styles.voetnoot}>Voetnoot: {voetnoot}</p>}
    </section>
  )
}

/** What applies to a stelling beside its words (W1, W2, W3). */
function regelsVan(
  kader: Kader,
  { succesfactor, alleenVoor, bijBasisVolstaat, voetnoot }: Stelling,
): string[] {
  const factor = kader.succesfactoren.find(({ id }) => id === succesfactor)
  return [
    ...(factor ? [`Succesfactor: ${factor.titel}`] : []),
    ...(alleenVoor ? ['Alleen voor teams die de Participatiewet uitvoeren'] : []),
    ...(bijBasisVolstaat ? ['Houdt het eerste stadium met een minimum niet tegen bij verdelen op bsn'] : []),
    ...(voetnoot ? ['Zie de voetnoot'] : []),
  ]
}
